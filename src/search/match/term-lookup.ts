import type { Language } from '../languages.ts';
import type { FileBudget } from './file-budget.ts';
import type { QueryTerm } from './query-terms.ts';
import { rarity } from './ranking.ts';
import type { IndexReader } from './reader.ts';
import { mergePostings, type TermPostings } from './scoring.ts';
import { correctedTerms } from './spelling.ts';

/** The postings of the terms that were found, and the terms that were not. */
export interface LookedUpTerms {
  found: TermPostings[];
  missing: QueryTerm[];
}

/** Looks up the postings of each term. A term without postings goes through spelling correction. */
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

/** The spelling corrections of an unknown term, without terms that were already found. */
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

/** The postings of a term, or undefined when the file budget does not cover any of its files. */
async function findTerm(term: QueryTerm, index: IndexReader, budget: FileBudget): Promise<TermPostings | undefined> {
  const take = (stem: string) => budget.take(index.fileOf(stem));
  if (!term.stems.some(take)) return undefined;
  const stems = [...term.stems, ...(term.compounds ?? [])].filter(take);
  return { term, postings: await postingsFor(stems, index) };
}

/** The merged postings of some stems. */
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
