// The parameters of the ranking. `.github/SEARCH.md` says how they were chosen; `npm run bench -- search` measures their effect.

/** BM25: how soon repetitions stop adding to the impact, and how much long texts are penalised. */
export const SATURATION = 2;
export const LENGTH = 0.2;

/** The exponent of the inverse document frequency. Rare terms count more than in BM25. */
const RARITY = 1.2;

/** The weight of a word in a post, by where it is. */
export const ORIGINS = { text: 1, hashtag: 1, handle: 1, byline: 0.8, date: 0.6 } as const;
export type Origin = keyof typeof ORIGINS;

/** The weight of corrected words: split in two, or replaced with a similar one. */
export const SPLIT = 1;
export const CORRECTED = 0.6;

/** The rarity of a term that is in `claims` of `all` claims. */
export function rarity(claims: number, all: number): number {
  return Math.log(1 + (all - claims + 0.5) / (claims + 0.5)) ** RARITY;
}
