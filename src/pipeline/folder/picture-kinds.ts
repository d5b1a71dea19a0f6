import { crc32 } from 'node:zlib';

/** Kinds of pictures that every browser shows and that cannot run anything. */
export type PictureKind = 'PNG' | 'JPEG' | 'GIF' | 'WebP' | 'AVIF';

/** The kind of a picture by its first bytes; undefined for any other file. */
export function kindOf(bytes: Buffer): PictureKind | undefined {
  const at = (start: number, text: string) => bytes.toString('latin1', start, start + text.length) === text;
  if (at(0, '\x89PNG\r\n\x1a\n')) return 'PNG';
  if (at(0, '\xff\xd8\xff')) return 'JPEG';
  if (at(0, 'GIF87a') || at(0, 'GIF89a')) return 'GIF';
  if (at(0, 'RIFF') && at(8, 'WEBP')) return 'WebP';
  return at(4, 'ftypavif') || at(4, 'ftypavis') || isAvifByBrand(bytes) ? 'AVIF' : undefined;
}

/** Some programs write `mif1` as the brand, and `avif` only among the compatible brands. */
function isAvifByBrand(bytes: Buffer): boolean {
  if (bytes.toString('latin1', 4, 12) !== 'ftypmif1') return false;
  return bytes.toString('latin1', 16, Math.min(bytes.readUInt32BE(0), 256)).includes('avif');
}

/** Whether a picture is complete, by the lengths of its parts. Bytes after its end are ignored. */
export function isComplete(bytes: Buffer, kind: PictureKind): boolean {
  try {
    return COMPLETE[kind](bytes);
  } catch (error) {
    // Thrown when reading past the last byte.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const COMPLETE: Readonly<Record<PictureKind, (bytes: Buffer) => boolean>> = {
  PNG: isCompletePng,
  JPEG: isCompleteJpeg,
  GIF: isCompleteGif,
  WebP: (bytes) => bytes.length >= bytes.readUInt32LE(4) + 8,
  AVIF: isCompleteAvif,
};

/** Chunks: length, name, data, checksum. Browsers reject a PNG if a critical chunk (with a capital name) is damaged. */
function isCompletePng(bytes: Buffer): boolean {
  let hasData = false;
  for (let start = 8; ; ) {
    const end = start + 8 + bytes.readUInt32BE(start);
    const name = bytes.toString('latin1', start + 4, start + 8);
    const checksum = bytes.readUInt32BE(end);
    if (/^[A-Z]/.test(name) && crc32(bytes.subarray(start + 4, end)) !== checksum) return false;
    hasData ||= name === 'IDAT';
    if (name === 'IEND') return hasData;
    start = end + 4;
  }
}

const [MARKER, START_OF_SCAN] = [0xff, 0xda];

/** Segments up to the first scan, and an end marker after it. An end marker before it belongs to a preview in the metadata. */
function isCompleteJpeg(bytes: Buffer): boolean {
  let start = 2;
  while (bytes.readUInt8(start) === MARKER) {
    const marker = bytes.readUInt8(start + 1);
    if (marker === START_OF_SCAN) return bytes.indexOf('\xff\xd9', start, 'latin1') !== -1;
    // Any number of fill bytes may precede a marker.
    start += marker === MARKER ? 1 : 2 + bytes.readUInt16BE(start + 2);
  }
  return false;
}

const [EXTENSION, IMAGE, TRAILER] = [0x21, 0x2c, 0x3b];

/** Blocks up to the trailer, at least one of them an image. */
function isCompleteGif(bytes: Buffer): boolean {
  let hasImage = false;
  for (let start = 13 + colours(bytes.readUInt8(10)); ; ) {
    const block = bytes.readUInt8(start);
    if (block === TRAILER) return hasImage;
    if (block !== EXTENSION && block !== IMAGE) return false;
    hasImage ||= block === IMAGE;
    start = endOfBlock(bytes, block === IMAGE ? start + 11 + colours(bytes.readUInt8(start + 9)) : start + 2);
  }
}

/** The size in bytes of the colour table, from the flags. */
function colours(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** The end of the sub-blocks of a block, each of which starts with its length. */
function endOfBlock(bytes: Buffer, first: number): number {
  let start = first;
  for (let length = bytes.readUInt8(start); length > 0; length = bytes.readUInt8(start)) start += length + 1;
  return start + 1;
}

/** Boxes: length, name, data. If the length is 1, the real one follows the name; 0 means the rest of the file. */
function isCompleteAvif(bytes: Buffer): boolean {
  const names = new Set<string>();
  let start = 0;
  while (start < bytes.length) {
    const length = bytes.readUInt32BE(start);
    names.add(bytes.toString('latin1', start + 4, start + 8));
    const realLength = length === 1 ? Number(bytes.readBigUInt64BE(start + 8)) : length || bytes.length - start;
    if (realLength < 8) return false;
    start += realLength;
  }
  return start === bytes.length && names.has('meta') && names.has('mdat');
}
