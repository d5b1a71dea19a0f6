import { readNumber, writeNumber } from './bytes.ts';
import { decodeEntries, encodeEntry } from './entries.ts';

// A postings file: the claims that contain each stem, with impacts. See `bytes.ts` for numbers and strings.
//
//   entry     stem, number of postings, postings
//   posting   (claim number − claim number of the previous posting) × 16 + impact
//
// The impact (1 to 15) is the BM25 saturation of the stem in the claim, in steps of TOP / 15.

/** A postings list: claim number to impact, in ascending order. */
export type Postings = ReadonlyMap<number, number>;

const MOST = 15;
/** The saturation of a word that is in the title, the claim and the short answer of a short claim is close to this. */
const TOP = 0.65;

/** The saturation (0 to 1) that an impact stands for, and the reverse. The impact of a match is never 0. */
export const saturationOf = (impact: number): number => (impact / MOST) * TOP;
export const impactOf = (saturation: number): number =>
  Math.max(1, Math.min(MOST, Math.round((saturation / TOP) * MOST)));

/** Encodes an entry. `before` is the stem of the previous entry in the file, or empty for the first. */
export function encodePostings(stem: string, postings: Postings, before: string): Uint8Array {
  return encodeEntry(stem, before, (out) => {
    writeNumber(out, postings.size);
    let last = 0;
    for (const [claim, impact] of postings) {
      writeNumber(out, (claim - last) * 16 + impact);
      last = claim;
    }
  });
}

/** Decodes all entries of a file, by stem. Throws if the file is damaged. */
export function decodePostings(bytes: Uint8Array): Map<string, Postings> {
  return decodeEntries(bytes, (cursor) => {
    const postings = new Map<number, number>();
    let claim = 0;
    for (let count = readNumber(cursor); count > 0; count--) {
      const value = readNumber(cursor);
      claim += Math.floor(value / 16);
      postings.set(claim, value % 16);
    }
    return postings;
  });
}
