import type { Claim } from './checkthat.ts';

/** A few words of a claim, which should lead back to it. */
export interface KnownItem {
  query: string;
  slug: string;
}

/** So many claims may have a word: those that have it can all stand among the first five. */
const MOST_CLAIMS = 5;
const SHORTEST = 4;
const SEED = 2020;

/** For each of `count` claims, a word of four letters or more that stands in five claims at most. The same claims give the same words. */
export function oneWordItems(claims: readonly Claim[], count: number): KnownItem[] {
  const pick = picker(SEED);
  const claimsWith = countClaims(claims);
  const isRare = (word: string) => (claimsWith.get(word.toLowerCase()) ?? 0) <= MOST_CLAIMS;
  return shuffled(claims, pick)
    .flatMap(({ slug, claim }) => {
      const words = wordsOf(claim).filter((word) => isLongWord(word) && isRare(word));
      const query = words[pick(words.length)];
      return query === undefined ? [] : [{ query, slug }];
    })
    .slice(0, count);
}

/** For each of `count` claims, two to four words that stand there in a row. The same claims give the same words. */
export function phraseItems(claims: readonly Claim[], count: number): KnownItem[] {
  const pick = picker(SEED + 1);
  return shuffled(claims, pick)
    .flatMap(({ slug, claim }) => {
      const words = wordsOf(claim);
      const length = 2 + pick(3);
      const start = pick(words.length - length + 1);
      return words.length < length ? [] : [{ query: words.slice(start, start + length).join(' '), slug }];
    })
    .slice(0, count);
}

/** How many of the items say what stands, in this order, in no more claims than can be shown at once. */
export function countTelling(items: readonly KnownItem[], claims: readonly Claim[]): number {
  const texts = claims.map(({ claim }) => ` ${wordsOf(claim).join(' ').toLowerCase()} `);
  const standing = (query: string) => texts.filter((text) => text.includes(` ${query.toLowerCase()} `)).length;
  return items.filter(({ query }) => standing(query) <= MOST_CLAIMS).length;
}

/** Words as they are written; signs around them are not part of them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
}

function isLongWord(word: string): boolean {
  return word.length >= SHORTEST && /^\p{L}+$/u.test(word);
}

/** In how many claims each word stands, in capitals or not, and by itself or not: `Fitzgerald’s` has `fitzgerald`. */
function countClaims(claims: readonly Claim[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { claim } of claims)
    for (const word of new Set(claim.toLowerCase().match(/\p{L}+/gu))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function shuffled<Thing>(things: readonly Thing[], pick: (below: number) => number): Thing[] {
  const left = [...things];
  return things.flatMap(() => left.splice(pick(left.length), 1));
}

/** Whole numbers below a limit that look like chance and are the same for the same seed (mulberry32). */
function picker(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
