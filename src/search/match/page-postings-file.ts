import { encoded, isAtEnd, putClaims, putText, reading, takeClaims, takeText } from './bytes.ts';

// A file of texts tells which pages have a word that their claims themselves do not have. Entries are ordered by stem in code units. See
// `bytes.ts` for texts and lists of claims.
//
//   entry     stem, list of claims

/** One entry as bytes. `before` is the stem of the entry before it in the same file, empty for the first. */
export function encodePagePostings(stem: string, claims: readonly number[], before: string): Uint8Array {
  const out: number[] = [];
  putText(out, encoded(stem), encoded(before));
  putClaims(out, claims);
  return Uint8Array.from(out);
}

/** All entries of a file, by stem. Throws where the bytes are not what this module writes. */
export function decodePagePostings(bytes: Uint8Array): Map<string, readonly number[]> {
  const texts = new Map<string, readonly number[]>();
  const at = reading(bytes);
  let before: Uint8Array = new Uint8Array();
  while (!isAtEnd(at)) {
    const stem = takeText(at, before);
    texts.set(stem.text, takeClaims(at));
    before = stem.bytes;
  }
  return texts;
}
