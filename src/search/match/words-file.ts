import { encoded, isAtEnd, putNumber, putText, reading, takeNumber, takeText } from './bytes.ts';

// A file of words: a run of entries, ordered by stem in code units. See `bytes.ts` for numbers and texts.
//
//   entry     stem, count of claims, claims
//   claim     (distance to the claim before, in the numbering of the index) × 16 + level
//
// The level says how much the word counts in that claim: level / 15 × TOP is its BM25 saturation.

/** Where a word stands, and how much it counts there: by the number of the claim, in their order, its level. */
export type Levels = ReadonlyMap<number, number>;

const MOST = 15;
/** A word in title, claim and answer of a short claim comes near to it. */
const TOP = 0.65;

/** The saturation (0 to 1) that a level stands for, and the other way round. Nothing that matches has level 0. */
export const saturationOf = (level: number): number => (level / MOST) * TOP;
export const levelOf = (saturation: number): number =>
  Math.max(1, Math.min(MOST, Math.round((saturation / TOP) * MOST)));

/** One entry as bytes. `before` is the stem of the entry before it in the same file, empty for the first. */
export function encodeWord(stem: string, levels: Levels, before: string): Uint8Array {
  const out: number[] = [];
  putText(out, encoded(stem), encoded(before));
  putNumber(out, levels.size);
  let last = 0;
  for (const [claim, level] of levels) {
    putNumber(out, (claim - last) * 16 + level);
    last = claim;
  }
  return Uint8Array.from(out);
}

/** All entries of a file, by stem. Throws where the bytes are not what this module writes. */
export function decodeWords(bytes: Uint8Array): Map<string, Levels> {
  const words = new Map<string, Levels>();
  const at = reading(bytes);
  let before: Uint8Array = new Uint8Array();
  while (!isAtEnd(at)) {
    const stem = takeText(at, before);
    const levels = new Map<number, number>();
    let claim = 0;
    for (let count = takeNumber(at); count > 0; count--) {
      const value = takeNumber(at);
      claim += Math.floor(value / 16);
      levels.set(claim, value % 16);
    }
    words.set(stem.text, levels);
    before = stem.bytes;
  }
  return words;
}
