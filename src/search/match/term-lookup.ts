import type { LookupContext } from './query-context.ts';
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

/** The most terms whose spelling is corrected. Each is compared with many words. */
const MAX_CORRECTED = 150;

/** Looks up the postings of each term. A term without postings goes through spelling correction. */
export async function lookUp(terms: readonly QueryTerm[], context: LookupContext): Promise<LookedUpTerms> {
  reserveFiles(terms, context);
  const all = await Promise.all(terms.map((term) => findTerm(term, context)));
  const lookedUp = all.filter((one) => one !== undefined);
  const found = lookedUp.filter(({ postings }) => postings.size > 0);
  const missing: QueryTerm[] = [];
  for (const [n, { term }] of lookedUp.filter(({ postings }) => postings.size === 0).entries()) {
    const corrections = n < MAX_CORRECTED ? await correctionsOf(term, found, context) : [];
    if (corrections.length > 0) found.push(...corrections);
    else missing.push(term);
  }
  return { found, missing };
}

/** The spelling corrections of an unknown term, without terms that were already found. */
async function correctionsOf(
  unknown: QueryTerm,
  found: readonly TermPostings[],
  context: LookupContext,
): Promise<TermPostings[]> {
  const known = new Set(found.flatMap(({ term }) => term.stems));
  const terms = (await correctedTerms(unknown, context)).filter(({ stems }) => !stems.some((stem) => known.has(stem)));
  const all = await Promise.all(terms.map((term) => findTerm(term, context)));
  return all.filter((one) => one !== undefined && one.postings.size > 0) as TermPostings[];
}

/** The postings of a term, or undefined if the file budget does not cover any of its groups of files. */
async function findTerm(term: QueryTerm, { index, budget }: LookupContext): Promise<TermPostings | undefined> {
  const take = (stem: string) => budget.take(index.groupOf(stem));
  if (!term.stems.some(take)) return undefined;
  const stems = [...term.stems, ...(term.compounds ?? [])].filter(take);
  return { term, postings: await postingsFor(stems, index) };
}

/** The merged postings of several stems. */
export async function postingsFor(stems: readonly string[], index: IndexReader) {
  const postings = await Promise.all(stems.map((stem) => index.postings(stem)));
  return mergePostings(postings.filter((one) => one !== undefined));
}

/**
 * Reserves the groups of files that are likely to contribute most to the score. The frequency of a term is not known before the
 * lookup, so it is estimated: the n-th most frequent stem is about n times as rare as the most frequent one (Zipf), and all
 * other stems are rare.
 */
function reserveFiles(terms: readonly QueryTerm[], { index: { root, groupOf }, budget }: LookupContext): void {
  const ranks = new Map(root.frequent.split(' ').map((stem, rank) => [stem, rank]));
  const estimates = new Map<number, number>();
  for (const { stems, weight } of terms)
    for (const stem of stems) {
      const rank = ranks.get(stem) ?? ranks.size;
      const estimate = weight * rarity(root.claims / (rank + 2), root.claims);
      estimates.set(groupOf(stem), (estimates.get(groupOf(stem)) ?? 0) + estimate);
    }
  for (const [group] of [...estimates].sort(([, a], [, b]) => b - a)) budget.take(group);
}
