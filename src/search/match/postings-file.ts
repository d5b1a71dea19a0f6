import { encoded, isAtEnd, putNumber, putText, reading, takeNumber, takeText } from './bytes.ts';

// A postings file: a sequence of entries, ordered by stem in code units. See `bytes.ts` for numbers and texts.
//
//   entry     stem, count of claims, claims
//   claim     (distance to the claim before, in the numbering of the index) × 16 + level
//
// The level says how much the word counts in that claim: level / 15 × TOP is its BM25 saturation.

/** The postings of a stem: claim number to impact, in ascending order. */
export type Postings = ReadonlyMap<number, number>;

const MOST = 15;
/** A word in title, claim and answer of a short claim comes near to it. */
const TOP = 0.65;

/** The saturation (0 to 1) that a level stands for, and the other way round. Nothing that matches has level 0. */
export const saturationOf = (impact: number): number => (impact / MOST) * TOP;
export const impactOf = (saturation: number): number =>
  Math.max(1, Math.min(MOST, Math.round((saturation / TOP) * MOST)));

/** One entry as bytes. `before` is the stem of the entry before it in the same file, empty for the first. */
export function encodePostings(stem: string, postings: Postings, before: string): Uint8Array {
  const out: number[] = [];
  putText(out, encoded(stem), encoded(before));
  putNumber(out, postings.size);
  let last = 0;
  for (const [claim, impact] of postings) {
    putNumber(out, (claim - last) * 16 + impact);
    last = claim;
  }
  return Uint8Array.from(out);
}

/** All entries of a file, by stem. Throws where the bytes are not what this module writes. */
export function decodePostings(bytes: Uint8Array): Map<string, Postings> {
  const words = new Map<string, Postings>();
  const at = reading(bytes);
  let before: Uint8Array = new Uint8Array();
  while (!isAtEnd(at)) {
    const stem = takeText(at, before);
    const postings = new Map<number, number>();
    let claim = 0;
    for (let count = takeNumber(at); count > 0; count--) {
      const value = takeNumber(at);
      claim += Math.floor(value / 16);
      postings.set(claim, value % 16);
    }
    words.set(stem.text, postings);
    before = stem.bytes;
  }
  return words;
}
