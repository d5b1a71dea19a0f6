import { readFile, stat } from 'node:fs/promises';
import { inFigures, LIMITS } from '../limits/limits.ts';
import { type Picture, pictureOf } from './picture-file.ts';
import { fileAt } from './pictures.ts';

/** The file of a logo or an icon. A picture has a size; a drawing has its size in its text, which is not checked here. */
export interface SiteImageFile {
  file: string;
  bytes: Buffer;
  size: Exclude<Picture, string> | undefined;
}

/**
 * The file of a logo or an icon at a path below the content folder, or why it cannot be published and what was expected, as the
 * second half of a message.
 */
export async function siteImageAt(root: string, path: string): Promise<SiteImageFile | string> {
  const found = await fileAt(root, path, 'an image');
  if (!found) return `which does not exist; expected \`${path}\` in the content folder`;
  if ('problem' in found) return found.problem;
  const { file } = found;
  const isDrawing = /\.svg$/i.test(path);
  const { size: bytes } = await stat(file);
  const most = isDrawing ? LIMITS.drawingBytes : LIMITS.pictureBytes;
  const remedy = isDrawing ? 'simplify it, or save it as PNG' : 'scale it down or compress it more';
  if (bytes > most) return `which has ${inFigures(bytes)} bytes; expected at most ${inFigures(most)}: ${remedy}`;
  const content = await readFile(file);
  if (isDrawing) return { file, bytes: content, size: undefined };
  const size = pictureOf(content, path);
  return typeof size === 'string' ? size : { file, bytes: content, size };
}
