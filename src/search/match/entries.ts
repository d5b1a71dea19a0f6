import { type Cursor, cursorAt, encodeUtf8, isAtEnd, readString, writeString } from './bytes.ts';

// The layout that all binary files of the index share: a sequence of entries, each a stem and its data, ordered by stem in
// UTF-16 code units.

/** Encodes an entry. `before` is the stem of the previous entry in the file, or empty for the first. */
export function encodeEntry(
  stem: string,
  before: string,
  writeData: (out: number[], stem: Uint8Array) => void,
): Uint8Array {
  const out: number[] = [];
  const bytes = encodeUtf8(stem);
  writeString(out, bytes, encodeUtf8(before));
  writeData(out, bytes);
  return Uint8Array.from(out);
}

/** Decodes all entries of a file, by stem. Throws if the file is damaged. */
export function decodeEntries<Data>(
  bytes: Uint8Array,
  readData: (cursor: Cursor, stem: Uint8Array) => Data,
): Map<string, Data> {
  const entries = new Map<string, Data>();
  const cursor = cursorAt(bytes);
  let before: Uint8Array = new Uint8Array();
  while (!isAtEnd(cursor)) {
    const stem = readString(cursor, before);
    entries.set(stem.text, readData(cursor, stem.bytes));
    before = stem.bytes;
  }
  return entries;
}
