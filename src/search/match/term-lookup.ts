import type { Language } from '../languages.ts';
import type { FileBudget } from './file-budget.ts';
import type { QueryTerm } from './query-terms.ts';
import { rarity } from './ranking.ts';
import type { IndexReader } from './reader.ts';
import { mergePostings, type TermPostings } from './scoring.ts';
import { correctedTerms } from './spelling.ts';

/** What was found of some concepts, and which of them stand nowhere. */
export interface LookedUpTerms {
  found: TermPostings[];
  missing: QueryTerm[];
}

/** Finds where concepts stand; for a word that stands nowhere, what it may be misspelt from. */
export async function lookUp(
  terms: readonly QueryTerm[],
  index: IndexReader,
  languages: readonly Language[],
  budget: FileBudget,
): Promise<LookedUpTerms> {
  reserve(terms, index, budget);
  const all = await Promise.all(terms.map((term) => findTerm(term, index, budget)));
  const looked = all.filter((one) => one !== undefined);
  const found = looked.filter(({ postings }) => postings.size > 0);
  const missing: QueryTerm[] = [];
  for (const { term } of looked.filter(({ postings }) => postings.size === 0)) {
    const meant = await correctionsOf(term, found, index, languages, budget);
    if (meant.length > 0) found.push(...meant);
    else missing.push(term);
  }
  return { found, missing };
}

/** What a word that stands nowhere is taken for, without what was found already. */
async function correctionsOf(
  unknown: QueryTerm,
  found: readonly TermPostings[],
  index: IndexReader,
  languages: readonly Language[],
  budget: FileBudget,
): Promise<TermPostings[]> {
  const known = new Set(found.flatMap(({ term }) => term.stems));
  const terms = (await correctedTerms(unknown, index, languages, budget)).filter(
    ({ stems }) => !stems.some((stem) => known.has(stem)),
  );
  const all = await Promise.all(terms.map((term) => findTerm(term, index, budget)));
  return all.filter((one) => one !== undefined && one.postings.size > 0) as TermPostings[];
}

/** Where a concept stands; nothing where none of its files may be read any more. */
async function findTerm(term: QueryTerm, index: IndexReader, budget: FileBudget): Promise<TermPostings | undefined> {
  const take = (stem: string) => budget.take(index.fileOf(stem));
  if (!term.stems.some(take)) return undefined;
  const stems = [...term.stems, ...(term.compounds ?? [])].filter(take);
  return { term, postings: await postingsFor(stems, index) };
}

/** Where words with any of some stems stand. */
export async function postingsFor(stems: readonly string[], index: IndexReader) {
  const postings = await Promise.all(stems.map((stem) => index.postings(stem)));
  return mergePostings(postings.filter((one) => one !== undefined));
}

/**
 * Reserves the files that are likely to tell most. How frequent a word is can only be guessed before it is looked up: the n-th of the
 * most frequent is about n times as rare as the first (Zipf), and all others are rare.
 */
function reserve(terms: readonly QueryTerm[], { root, fileOf }: IndexReader, budget: FileBudget): void {
  const ranks = new Map(root.frequent.split(' ').map((stem, rank) => [stem, rank]));
  const worth = new Map<number, number>();
  for (const { stems, weight } of terms)
    for (const stem of stems) {
      const rank = ranks.get(stem) ?? ranks.size;
      const guess = weight * rarity(root.claims / (rank + 2), root.claims);
      worth.set(fileOf(stem), (worth.get(fileOf(stem)) ?? 0) + guess);
    }
  for (const [file] of [...worth].sort(([, a], [, b]) => b - a)) budget.take(file);
}
