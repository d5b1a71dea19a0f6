import { type Postings, saturationOf } from './postings-file.ts';
import type { QueryTerm } from './query-terms.ts';
import { rarity } from './ranking.ts';

/** A term and its postings. */
export interface TermPostings {
  term: QueryTerm;
  postings: Postings;
}

/** A claim that matches a query. */
export interface Hit {
  /** The claim number. */
  claim: number;
  score: number;
  /** How many of the terms it contains. */
  matched: number;
}

/** Merges postings. A claim in several of them keeps its highest impact. */
export function mergePostings(all: readonly Postings[]): Postings {
  const [first = new Map(), ...others] = all;
  if (others.length === 0) return first;
  const postings = new Map(first);
  for (const other of others)
    for (const [claim, impact] of other) postings.set(claim, Math.max(impact, postings.get(claim) ?? 0));
  return postings;
}

/** Scores each claim: the sum over its terms of weight × rarity × impact. */
export function scored(found: readonly TermPostings[], all: number): Hit[] {
  const hits = new Map<number, Hit>();
  for (const { term, postings } of found) {
    const value = term.weight * rarity(postings.size, all);
    for (const [claim, impact] of postings) {
      const hit = hits.get(claim) ?? { claim, score: 0, matched: 0 };
      hit.score += value * saturationOf(impact);
      hit.matched++;
      hits.set(claim, hit);
    }
  }
  return [...hits.values()];
}

/** Sorts by score, highest first. Claims with the same score are sorted by slug. */
export function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || a.claim - b.claim;
}
