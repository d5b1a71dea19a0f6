import { partsOf } from '../../text/variants.ts';
import type { Language } from '../languages.ts';
import type { AskedRun } from './asked.ts';
import { anyOf } from './found.ts';
import type { IndexReader } from './reader.ts';
import type { Levels } from './words-file.ts';

/** Where what was looked for stands. Claims by their numbers. */
export interface Places {
  /** In claims themselves, and how much it counts there. */
  levels: Levels;
  /** On pages, those of these claims included. */
  sure: ReadonlySet<number>;
  /** Pages that have all of its words, but maybe apart from one another. */
  unsure: ReadonlySet<number>;
}

const NOWHERE: ReadonlySet<number> = new Set();

/** Where a run of words stands: with its signs, or else as one word, or as the words side by side. */
export async function placesOf(run: AskedRun, index: IndexReader, languages: readonly Language[]): Promise<Places> {
  if (run.signed !== undefined) return placesOfWord(run.signed, index, languages);
  if (run.forms.length === 1) return placesOfOne(run, index, languages);
  const [whole, ...parts] = await Promise.all([
    placesOfWord(run.joined, index, languages),
    ...run.forms.map((form) => placesOfWord(form, index, languages)),
  ]);
  const last = parts.at(-1);
  const levels = anyOf([whole.levels, ...parts.map((part) => part.levels)]);
  if (run.isLeaning && last) return { levels, sure: union([whole.sure, last.sure]), unsure: NOWHERE };
  const together = intersection(parts.map(({ sure }) => sure));
  return { levels, sure: whole.sure, unsure: new Set([...together].filter((claim) => !whole.sure.has(claim))) };
}

/** Where a single word stands, and where it is written as one with its neighbour, or as two. */
async function placesOfOne(
  { forms: [form = ''], also }: AskedRun,
  index: IndexReader,
  languages: readonly Language[],
): Promise<Places> {
  const places = await Promise.all([form, ...also].map((one) => placesOfWord(one, index, languages)));
  const parts = await Promise.all(partsOf(form).map((part) => placesOfWord(part, index, languages)));
  const sure = union(places.map((one) => one.sure));
  const together = intersection(parts.map((part) => part.sure));
  return {
    levels: anyOf([...places, ...parts].map(({ levels }) => levels)),
    sure,
    unsure: new Set([...together].filter((claim) => !sure.has(claim))),
  };
}

async function placesOfWord(
  form: string | undefined,
  index: IndexReader,
  languages: readonly Language[],
): Promise<Places> {
  if (form === undefined) return { levels: new Map(), sure: NOWHERE, unsure: NOWHERE };
  const stems = stemsOf(form, languages);
  const found = await Promise.all([...stems].map(([stem, spoken]) => standing(stem, spoken, index)));
  const levels = anyOf(found.map((one) => one.levels));
  return { levels, sure: union(found.map(({ sure }) => sure)), unsure: NOWHERE };
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
async function standing(stem: string, spoken: ReadonlySet<number>, index: IndexReader) {
  const [levels = new Map<number, number>(), texts] = await Promise.all([index.levels(stem), index.texts(stem)]);
  if (spoken.size === index.root.languages.length) return { levels, sure: union([levels.keys(), texts]) };
  const speaks = await index.speaks();
  const isSpoken = (claim: number) => speaks[claim]?.some((language) => spoken.has(language)) ?? false;
  const heard = new Map([...levels].filter(([claim]) => isSpoken(claim)));
  return { levels: heard, sure: union([heard.keys(), texts.filter(isSpoken)]) };
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
