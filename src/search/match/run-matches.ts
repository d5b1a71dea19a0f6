import { partsOf } from '../../text/variants.ts';
import type { Language } from '../languages.ts';
import type { QueryRun } from './parse-query.ts';
import type { Postings } from './postings-file.ts';
import type { QueryContext } from './query-context.ts';
import type { IndexReader } from './reader.ts';
import { mergePostings } from './scoring.ts';

/** The matches of a run of words, as claim numbers. */
export interface RunMatches {
  /** Claims whose own text matches, with the impact. */
  postings: Postings;
  /** Pages that match for certain, including those of the claims in `postings`. */
  certain: ReadonlySet<number>;
  /** Pages that contain all of its words, but perhaps not next to each other. */
  possible: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/** Matches a run of words: with its symbols if it has any, or else as one word or as words next to each other. */
export async function matchesOf(run: QueryRun, context: QueryContext): Promise<RunMatches> {
  if (run.withSymbols !== undefined) return matchesOfWord(run.withSymbols, context);
  if (run.forms.length === 1) return matchesOfSingle(run, context);
  const [whole, ...parts] = await Promise.all([
    matchesOfWord(run.joined, context),
    ...run.forms.map((form) => matchesOfWord(form, context)),
  ]);
  const last = parts.at(-1);
  const postings = mergePostings([whole.postings, ...parts.map((part) => part.postings)]);
  if (run.isElided && last) return { postings, certain: union([whole.certain, last.certain]), possible: NONE };
  const withAllParts = intersection(parts.map(({ certain }) => certain));
  return { postings, certain: whole.certain, possible: difference(withAllParts, whole.certain) };
}

/** Matches a single word: as it is, joined with its neighbour, or split into two. */
async function matchesOfSingle(
  { forms: [form = ''], compounds }: QueryRun,
  context: QueryContext,
): Promise<RunMatches> {
  const whole = await Promise.all([form, ...compounds].map((one) => matchesOfWord(one, context)));
  const parts = await Promise.all(partsOf(form).map((part) => matchesOfWord(part, context)));
  const certain = union(whole.map((one) => one.certain));
  const withAllParts = intersection(parts.map((part) => part.certain));
  return {
    postings: mergePostings([...whole, ...parts].map(({ postings }) => postings)),
    certain,
    possible: difference(withAllParts, certain),
  };
}

async function matchesOfWord(form: string | undefined, { index, languages }: QueryContext): Promise<RunMatches> {
  if (form === undefined) return { postings: new Map(), certain: NONE, possible: NONE };
  const stems = stemsOf(form, languages);
  const matches = await Promise.all([...stems].map(([stem, positions]) => matchesOfStem(stem, positions, index)));
  const postings = mergePostings(matches.map((one) => one.postings));
  return { postings, certain: union(matches.map(({ certain }) => certain)), possible: NONE };
}

/** The stems of a word, each with the positions of the languages that reduce the word to it. */
function stemsOf(form: string, languages: readonly Language[]): Map<string, Set<number>> {
  const stems = new Map<string, Set<number>>(languages.length === 0 ? [[form, new Set()]] : []);
  for (const [position, language] of languages.entries()) {
    const stem = language.stem(form);
    stems.set(stem, (stems.get(stem) ?? new Set()).add(position));
  }
  return stems;
}

/** Matches a stem in pages in some languages. In other languages it is the stem of another word. */
async function matchesOfStem(stem: string, positions: ReadonlySet<number>, index: IndexReader) {
  const [postings = new Map<number, number>(), pages] = await Promise.all([
    index.postings(stem),
    index.pagePostings(stem),
  ]);
  if (positions.size === index.root.languages.length) return { postings, certain: union([postings.keys(), pages]) };
  const languagesOfClaims = await index.languages();
  const hasLanguage = (claim: number) => languagesOfClaims[claim]?.some((position) => positions.has(position)) ?? false;
  const inLanguage = new Map([...postings].filter(([claim]) => hasLanguage(claim)));
  return { postings: inLanguage, certain: union([inLanguage.keys(), pages.filter(hasLanguage)]) };
}

export function union(sets: readonly Iterable<number>[]): Set<number> {
  const all = new Set<number>();
  for (const set of sets) for (const claim of set) all.add(claim);
  return all;
}

export function intersection(sets: readonly ReadonlySet<number>[]): Set<number> {
  const [first = NONE, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return new Set([...first].filter((claim) => others.every((other) => other.has(claim))));
}

export function difference(claims: Iterable<number>, without: ReadonlySet<number>): Set<number> {
  return new Set([...claims].filter((claim) => !without.has(claim)));
}
