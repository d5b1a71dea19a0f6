import type { Language } from '../languages.ts';
import type { Allowance } from './allowance.ts';
import type { Concept } from './concepts.ts';
import { anyOf, type FoundConcept } from './found.ts';
import { mended } from './mend.ts';
import type { IndexReader } from './reader.ts';
import { rarity } from './weights.ts';

/** What was found of some concepts, and which of them stand nowhere. */
export interface LookedUp {
  found: FoundConcept[];
  missing: Concept[];
}

/** Finds where concepts stand; for a word that stands nowhere, what it may be misspelt from. */
export async function lookUp(
  concepts: readonly Concept[],
  index: IndexReader,
  languages: readonly Language[],
  allowed: Allowance,
): Promise<LookedUp> {
  reserve(concepts, index, allowed);
  const all = await Promise.all(concepts.map((concept) => findConcept(concept, index, allowed)));
  const looked = all.filter((one) => one !== undefined);
  const found = looked.filter(({ levels }) => levels.size > 0);
  const missing: Concept[] = [];
  for (const { concept } of looked.filter(({ levels }) => levels.size === 0)) {
    const meant = await meantBy(concept, found, index, languages, allowed);
    if (meant.length > 0) found.push(...meant);
    else missing.push(concept);
  }
  return { found, missing };
}

/** What a word that stands nowhere is taken for, without what was found already. */
async function meantBy(
  unknown: Concept,
  found: readonly FoundConcept[],
  index: IndexReader,
  languages: readonly Language[],
  allowed: Allowance,
): Promise<FoundConcept[]> {
  const known = new Set(found.flatMap(({ concept }) => concept.stems));
  const concepts = (await mended(unknown, index, languages, allowed)).filter(
    ({ stems }) => !stems.some((stem) => known.has(stem)),
  );
  const all = await Promise.all(concepts.map((concept) => findConcept(concept, index, allowed)));
  return all.filter((one) => one !== undefined && one.levels.size > 0) as FoundConcept[];
}

/** Where a concept stands; nothing where none of its files may be read any more. */
async function findConcept(
  concept: Concept,
  index: IndexReader,
  allowed: Allowance,
): Promise<FoundConcept | undefined> {
  const take = (stem: string) => allowed.take(index.fileOf(stem));
  if (!concept.stems.some(take)) return undefined;
  const stems = [...concept.stems, ...(concept.also ?? [])].filter(take);
  return { concept, levels: await standing(stems, index) };
}

/** Where words with any of some stems stand. */
export async function standing(stems: readonly string[], index: IndexReader) {
  const levels = await Promise.all(stems.map((stem) => index.levels(stem)));
  return anyOf(levels.filter((one) => one !== undefined));
}

/**
 * Reserves the files that are likely to tell most. How frequent a word is can only be guessed before it is looked up: the n-th of the
 * most frequent is about n times as rare as the first (Zipf), and all others are rare.
 */
function reserve(concepts: readonly Concept[], { root, fileOf }: IndexReader, allowed: Allowance): void {
  const ranks = new Map(root.frequent.split(' ').map((stem, rank) => [stem, rank]));
  const worth = new Map<number, number>();
  for (const { stems, weight } of concepts)
    for (const stem of stems) {
      const rank = ranks.get(stem) ?? ranks.size;
      const guess = weight * rarity(root.claims / (rank + 2), root.claims);
      worth.set(fileOf(stem), (worth.get(fileOf(stem)) ?? 0) + guess);
    }
  for (const [file] of [...worth].sort(([, a], [, b]) => b - a)) allowed.take(file);
}
