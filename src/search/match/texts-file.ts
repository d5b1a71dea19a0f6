import { encoded, isAtEnd, putNumber, putText, reading, takeNumber, takeText } from './bytes.ts';

// A file of texts tells which pages have a word that their claims themselves do not have. Entries are ordered by stem in code units.
//
//   entry     stem, count of claims, distances from claim to claim in the numbering of the index

/** One entry as bytes. `before` is the stem of the entry before it in the same file, empty for the first. */
export function encodeText(stem: string, claims: readonly number[], before: string): Uint8Array {
  const out: number[] = [];
  putText(out, encoded(stem), encoded(before));
  putNumber(out, claims.length);
  let last = 0;
  for (const claim of claims) {
    putNumber(out, claim - last);
    last = claim;
  }
  return Uint8Array.from(out);
}

/** All entries of a file, by stem. Throws where the bytes are not what this module writes. */
export function decodeTexts(bytes: Uint8Array): Map<string, readonly number[]> {
  const texts = new Map<string, readonly number[]>();
  const at = reading(bytes);
  let before: Uint8Array = new Uint8Array();
  while (!isAtEnd(at)) {
    const stem = takeText(at, before);
    const claims: number[] = [];
    for (let left = takeNumber(at); left > 0; left--) claims.push((claims.at(-1) ?? 0) + takeNumber(at));
    texts.set(stem.text, claims);
    before = stem.bytes;
  }
  return texts;
}
