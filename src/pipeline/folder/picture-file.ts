import { readFile, stat } from 'node:fs/promises';
import { imageSize } from 'image-size';
import { inFigures, LIMITS } from '../limits/limits.ts';
import { isWhole, kindOf, type PictureKind } from './picture-kinds.ts';

/** A picture: its size in pixels, or why it cannot be shown and what was expected, as the second half of a message. */
export type Picture = { width: number; height: number } | string;

/** The ends of names that each kind may have, the usual one first. */
const ENDINGS: Readonly<Record<PictureKind, readonly string[]>> = {
  PNG: ['.png'],
  JPEG: ['.jpg', '.jpeg'],
  GIF: ['.gif'],
  WebP: ['.webp'],
  AVIF: ['.avif'],
};

/** Reads the picture of a file that exists. `path` is how messages call it. What it is, its bytes say and not its name. */
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
  const size = isWhole(bytes, kind) ? sizeOf(bytes) : undefined;
  if (!size) return `which is a damaged or incomplete ${kind} file; expected a complete one: save or download it again`;
  const { width, height } = size;
  if (Math.max(width, height) > LIMITS.pictureSide || width * height > LIMITS.picturePixels)
    return `which has ${inFigures(width)} × ${inFigures(height)} pixels; expected at most ${inFigures(LIMITS.pictureSide)} on a side and ${inFigures(LIMITS.picturePixels)} in total: scale it down`;
  const endings = ENDINGS[kind];
  if (!endings.some((ending) => path.toLowerCase().endsWith(ending)))
    return `which is actually a ${kind} file; expected a name that ends in \`${endings[0]}\``;
  return size;
}

/** Width and height in pixels; undefined where the picture does not say them, or has none. */
function sizeOf(bytes: Buffer): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    // image-size throws for whatever is wrong with a header, and has no other way to say so.
    return undefined;
  }
}
