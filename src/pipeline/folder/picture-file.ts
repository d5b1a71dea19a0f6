import { readFile, stat } from 'node:fs/promises';
import { imageSize } from 'image-size';
import { inFigures, LIMITS } from '../limits/limits.ts';
import { isComplete, kindOf, type PictureKind } from './picture-kinds.ts';

/** The size of a picture in pixels, or why it cannot be shown and what was expected, as the second half of a message. */
export type Picture = { width: number; height: number } | string;

/** The file extensions of each kind, most common first. */
const EXTENSIONS: Readonly<Record<PictureKind, readonly string[]>> = {
  PNG: ['.png'],
  JPEG: ['.jpg', '.jpeg'],
  GIF: ['.gif'],
  WebP: ['.webp'],
  AVIF: ['.avif'],
};

/** Reads a picture from an existing file. Its bytes decide what it is, not its name; `path` is its name in messages. */
export async function readPicture(file: string, path: string): Promise<Picture> {
  const { size } = await stat(file);
  if (size > LIMITS.pictureBytes)
    return `which has ${inFigures(size)} bytes; expected at most ${inFigures(LIMITS.pictureBytes)}: scale it down or compress it more`;
  return pictureOf(await readFile(file), path);
}

/** What the bytes of a picture are, or why they cannot be shown. */
export function pictureOf(bytes: Buffer, path: string): Picture {
  const kind = kindOf(bytes);
  if (!kind) return `which is not in a format that browsers show; expected a PNG, JPEG, GIF, WebP or AVIF file`;
  const size = isComplete(bytes, kind) ? sizeOf(bytes) : undefined;
  if (!size) return `which is a damaged or incomplete ${kind} file; expected a complete one: save or download it again`;
  const { width, height } = size;
  if (Math.max(width, height) > LIMITS.pictureSide || width * height > LIMITS.picturePixels)
    return `which has ${inFigures(width)} × ${inFigures(height)} pixels; expected at most ${inFigures(LIMITS.pictureSide)} on a side and ${inFigures(LIMITS.picturePixels)} in total: scale it down`;
  const extensions = EXTENSIONS[kind];
  if (!extensions.some((extension) => path.toLowerCase().endsWith(extension)))
    return `which is actually a ${kind} file; expected a name that ends in \`${extensions[0]}\``;
  return size;
}

/** Width and height in pixels; undefined if they cannot be read or are 0. */
function sizeOf(bytes: Buffer): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    // image-size reports malformed headers only by throwing.
    return undefined;
  }
}
