import { lstat, open } from 'node:fs/promises';
import { inFigures, LIMITS } from '../limits/limits.ts';
import { linkProblem } from './content-folder.ts';
import { isUnreachable, pictureAt, pictureFile } from './pictures.ts';

const FORMATS = 'a WOFF2 or WOFF font, or a PNG, JPEG, GIF, WebP or AVIF file';

/** The first bytes of a font, by the extension of its name. */
const FONTS: Readonly<Record<string, string>> = { woff2: 'wOF2', woff: 'wOFF' };

/**
 * Why a file that the stylesheet of a desk uses cannot be published, and what was expected, as the second half of a message;
 * undefined if it can. `path` is its path below the content folder.
 */
export async function themeFileProblem(root: string, path: string): Promise<string | undefined> {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const signature = FONTS[extension];
  if (signature !== undefined) return fontProblem(root, path, signature);
  if (!/^(?:png|jpe?g|gif|webp|avif)$/.test(extension)) return `which cannot be published; expected ${FORMATS}`;
  const picture = await pictureAt(root, path);
  if (picture === undefined) return missing(path);
  return typeof picture === 'string' ? picture : undefined;
}

async function fontProblem(root: string, path: string, signature: string): Promise<string | undefined> {
  const absolute = pictureFile(root, path);
  try {
    // Opening a pipe would wait for someone to write to it. The folder may be a link to somewhere else.
    if (!(await lstat(absolute)).isFile() || linkProblem(root, absolute) !== undefined)
      return `which is not a file in the content folder; expected ${FORMATS}`;
    const file = await open(absolute);
    try {
      const { size } = await file.stat();
      if (size > LIMITS.pictureBytes)
        return `which has ${inFigures(size)} bytes; expected at most ${inFigures(LIMITS.pictureBytes)}`;
      const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
      return buffer.toString('latin1') === signature ? undefined : `which is not a font; expected ${FORMATS}`;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isUnreachable(error)) return missing(path);
    throw error;
  }
}

function missing(path: string): string {
  return `which does not exist; expected \`${path}\` in the content folder`;
}
