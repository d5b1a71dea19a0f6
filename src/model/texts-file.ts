import { openSync, readFileSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Where a text is in its file: offset and length in bytes, and a checksum (CRC-32). */
export type TextPlace = readonly [offset: number, length: number, sum: number];

/** The file of places next to a file of texts. */
export function placesFile(texts: string): string {
  return `${texts}.places`;
}

/**
 * Makes a function that reads JSON values from a file of texts by their keys. The file need not exist before the first one is
 * read.
 */
export function textsReader(file: string): (key: string) => unknown {
  let opened: { places: ReadonlyMap<string, TextPlace>; handle: number } | undefined;
  const open = () => {
    const places = new Map(JSON.parse(readFileSync(placesFile(file), 'utf8')) as [string, TextPlace][]);
    return { places, handle: openSync(file, 'r') };
  };
  return (key) => {
    opened ??= open();
    const place = opened.places.get(key);
    if (!place) throw new Error(`No text ${key} in ${file}`);
    const [offset, length, sum] = place;
    const bytes = Buffer.allocUnsafe(length);
    if (readSync(opened.handle, bytes, 0, length, offset) !== length || crc32(bytes) !== sum)
      throw new Error(`Damaged file ${file}: it changed during the build; build again`);
    return JSON.parse(bytes.toString('utf8'));
  };
}
