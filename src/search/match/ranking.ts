// The figures of the ranking, in one place. How they were chosen stands in `.github/SEARCH.md`; `npm run bench -- search` measures
// what they do.

/** BM25: how soon a word said again stops to count, and how much longer texts are held back. */
export const SATURATION = 2;
export const LENGTH = 0.2;

/** Rare words count more than BM25 has it: a power of the usual logarithm. */
export const RARITY = 1.2;

/** What a word of a post counts, by where in the post it stands. */
export const ORIGINS = { text: 1, hashtag: 1, handle: 1, byline: 0.8, date: 0.6 } as const;
export type Origin = keyof typeof ORIGINS;

/** A word that nobody wrote that way: taken for two, or for one that is spelled nearly so. */
export const SPLIT = 1;
export const CORRECTED = 0.6;

/** The rarity of a word that stands in some of all claims. */
export function rarity(claims: number, all: number): number {
  return Math.log(1 + (all - claims + 0.5) / (claims + 0.5)) ** RARITY;
}
