import type { Concept } from './concepts.ts';
import { rarity } from './weights.ts';
import { type Levels, saturationOf } from './words-file.ts';

/** A concept, and the claims that have it. */
export interface FoundConcept {
  concept: Concept;
  levels: Levels;
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
export function anyOf(all: readonly Levels[]): Levels {
  const [first = new Map(), ...others] = all;
  if (others.length === 0) return first;
  const levels = new Map(first);
  for (const other of others)
    for (const [claim, level] of other) levels.set(claim, Math.max(level, levels.get(claim) ?? 0));
  return levels;
}

/** Adds up what each claim scores: for each concept its weight, times how rare it is, times how much it counts there. */
export function scored(found: readonly FoundConcept[], all: number): Hit[] {
  const hits = new Map<number, Hit>();
  for (const { concept, levels } of found) {
    const worth = concept.weight * rarity(levels.size, all);
    for (const [claim, level] of levels) {
      const hit = hits.get(claim) ?? { claim, score: 0, matched: 0 };
      hit.score += worth * saturationOf(level);
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
