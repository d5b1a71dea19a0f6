import { type Postings, saturationOf } from './postings-file.ts';
import type { QueryTerm } from './query-terms.ts';
import { rarity } from './ranking.ts';

/** A concept, and the claims that have it. */
export interface TermPostings {
  term: QueryTerm;
  postings: Postings;
}

/** What is known of a claim's fit. */
export interface Hit {
  /** Number of the claim. */
  claim: number;
  score: number;
  /** How many of the concepts it has. */
  matched: number;
}

/** Where any of some words stands. Where several stand in a claim, the one that counts most there. */
export function mergePostings(all: readonly Postings[]): Postings {
  const [first = new Map(), ...others] = all;
  if (others.length === 0) return first;
  const postings = new Map(first);
  for (const other of others)
    for (const [claim, impact] of other) postings.set(claim, Math.max(impact, postings.get(claim) ?? 0));
  return postings;
}

/** Adds up what each claim scores: for each concept its weight, times how rare it is, times how much it counts there. */
export function scored(found: readonly TermPostings[], all: number): Hit[] {
  const hits = new Map<number, Hit>();
  for (const { term, postings } of found) {
    const worth = term.weight * rarity(postings.size, all);
    for (const [claim, impact] of postings) {
      const hit = hits.get(claim) ?? { claim, score: 0, matched: 0 };
      hit.score += worth * saturationOf(impact);
      hit.matched++;
      hits.set(claim, hit);
    }
  }
  return [...hits.values()];
}

/** The better first; those alike by the order of their names, which is the same for every question. */
export function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || a.claim - b.claim;
}
