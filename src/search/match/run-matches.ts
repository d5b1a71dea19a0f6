import { partsOf } from '../../text/variants.ts';
import type { Language } from '../languages.ts';
import type { QueryRun } from './parse-query.ts';
import type { Postings } from './postings-file.ts';
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

const NOWHERE: ReadonlySet<number> = new Set();

/** Where a run of words stands: with its signs, or else as one word, or as the words side by side. */
export async function matchesOf(
  run: QueryRun,
  index: IndexReader,
  languages: readonly Language[],
): Promise<RunMatches> {
  if (run.withSymbols !== undefined) return matchesOfWord(run.withSymbols, index, languages);
  if (run.forms.length === 1) return matchesOfSingle(run, index, languages);
  const [whole, ...parts] = await Promise.all([
    matchesOfWord(run.joined, index, languages),
    ...run.forms.map((form) => matchesOfWord(form, index, languages)),
  ]);
  const last = parts.at(-1);
  const postings = mergePostings([whole.postings, ...parts.map((part) => part.postings)]);
  if (run.isElided && last) return { postings, certain: union([whole.certain, last.certain]), possible: NOWHERE };
  const together = intersection(parts.map(({ certain }) => certain));
  return {
    postings,
    certain: whole.certain,
    possible: new Set([...together].filter((claim) => !whole.certain.has(claim))),
  };
}

/** Where a single word stands, and where it is written as one with its neighbour, or as two. */
async function matchesOfSingle(
  { forms: [form = ''], compounds }: QueryRun,
  index: IndexReader,
  languages: readonly Language[],
): Promise<RunMatches> {
  const places = await Promise.all([form, ...compounds].map((one) => matchesOfWord(one, index, languages)));
  const parts = await Promise.all(partsOf(form).map((part) => matchesOfWord(part, index, languages)));
  const certain = union(places.map((one) => one.certain));
  const together = intersection(parts.map((part) => part.certain));
  return {
    postings: mergePostings([...places, ...parts].map(({ postings }) => postings)),
    certain,
    possible: new Set([...together].filter((claim) => !certain.has(claim))),
  };
}

async function matchesOfWord(
  form: string | undefined,
  index: IndexReader,
  languages: readonly Language[],
): Promise<RunMatches> {
  if (form === undefined) return { postings: new Map(), certain: NOWHERE, possible: NOWHERE };
  const stems = stemsOf(form, languages);
  const found = await Promise.all([...stems].map(([stem, spoken]) => postingsFor(stem, spoken, index)));
  const postings = mergePostings(found.map((one) => one.postings));
  return { postings, certain: union(found.map(({ certain }) => certain)), possible: NOWHERE };
}

/** The stems of a word, each with the positions of the languages in which it is its stem. */
function stemsOf(form: string, languages: readonly Language[]): Map<string, Set<number>> {
  const stems = new Map<string, Set<number>>(languages.length === 0 ? [[form, new Set()]] : []);
  for (const [number, language] of languages.entries()) {
    const stem = language.stem(form);
    stems.set(stem, (stems.get(stem) ?? new Set()).add(number));
  }
  return stems;
}

/** Where a stem stands, on pages that speak one of some languages: in another it is the stem of another word. */
async function postingsFor(stem: string, spoken: ReadonlySet<number>, index: IndexReader) {
  const [postings = new Map<number, number>(), texts] = await Promise.all([
    index.postings(stem),
    index.pagePostings(stem),
  ]);
  if (spoken.size === index.root.languages.length) return { postings, certain: union([postings.keys(), texts]) };
  const speaks = await index.languages();
  const isSpoken = (claim: number) => speaks[claim]?.some((language) => spoken.has(language)) ?? false;
  const heard = new Map([...postings].filter(([claim]) => isSpoken(claim)));
  return { postings: heard, certain: union([heard.keys(), texts.filter(isSpoken)]) };
}

export function union(sets: readonly Iterable<number>[]): Set<number> {
  const all = new Set<number>();
  for (const set of sets) for (const claim of set) all.add(claim);
  return all;
}

export function intersection(sets: readonly ReadonlySet<number>[]): Set<number> {
  const [first = NOWHERE, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return new Set([...first].filter((claim) => others.every((other) => other.has(claim))));
}
