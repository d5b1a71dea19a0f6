import { randomNumbers } from '../../testing/random.ts';
import type { Claim } from './collection.ts';

/** A few words of a claim. A search for them should find it. */
export interface KnownItem {
  query: string;
  slug: string;
}

/** A word in more claims than this proves nothing: not all of them can be among the first five results. */
const MOST_CLAIMS = 5;
const SHORTEST = 4;
const SEED = 2020;

/**
 * For each of `count` claims, a word of four letters or more that is in at most five claims. The same claims give the same
 * words.
 */
export function oneWordItems(claims: readonly Claim[], count: number): KnownItem[] {
  const pick = randomNumbers(SEED);
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

/** For each of `count` claims, two to four consecutive words. The same claims give the same words. */
export function phraseItems(claims: readonly Claim[], count: number): KnownItem[] {
  const pick = randomNumbers(SEED + 1);
  return shuffled(claims, pick)
    .flatMap(({ slug, claim }) => {
      const words = wordsOf(claim);
      const length = 2 + pick(3);
      const start = pick(words.length - length + 1);
      return words.length < length ? [] : [{ query: words.slice(start, start + length).join(' '), slug }];
    })
    .slice(0, count);
}

/** How many items are in at most five claims, in this order of words. */
export function countDistinctive(items: readonly KnownItem[], claims: readonly Claim[]): number {
  const texts = claims.map(({ claim }) => ` ${wordsOf(claim).join(' ').toLowerCase()} `);
  const claimsWith = (query: string) => texts.filter((text) => text.includes(` ${query.toLowerCase()} `)).length;
  return items.filter(({ query }) => claimsWith(query) <= MOST_CLAIMS).length;
}

/** Words as they are written, without the punctuation around them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
}

function isLongWord(word: string): boolean {
  return word.length >= SHORTEST && /^\p{L}+$/u.test(word);
}

/** In how many claims each word is, in any case and as a part of others: `Fitzgerald’s` contains `fitzgerald`. */
function countClaims(claims: readonly Claim[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { claim } of claims)
    for (const word of new Set(claim.toLowerCase().match(/\p{L}+/gu))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function shuffled<Item>(items: readonly Item[], pick: (below: number) => number): Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(pick(left.length), 1));
}
