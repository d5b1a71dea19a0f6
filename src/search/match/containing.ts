import type { Language } from '../words/languages.ts';
import { formsOf } from '../words/tokens.ts';
import { type Concept, conceptsOfWords, withoutStopWords } from './concepts.ts';
import { anyOf, byScore, type FoundConcept, type Hit, scored } from './found.ts';
import type { IndexedClaim } from './index-files.ts';
import { standing } from './look-up.ts';
import type { IndexReader } from './reader.ts';
import type { Levels } from './words-file.ts';

/** Claims that are looked at once more, for the words standing side by side. */
export const LOOKED_AT = 20;
/** From so many letters on, a word that is being typed is taken for the beginning of longer ones. */
const SHORTEST_BEGINNING = 3;
/** No word that anybody types to its end has a longer stem. */
const LONGEST_STEM = 30;
/** Files in which words with one beginning are looked for. */
const FILES_OF_BEGINNING = 3;

/** A claim that has all of the words. */
export interface Containing {
  number: number;
  claim: IndexedClaim;
}

/** A word that was found, and the claims that have it in the very form that was typed. */
interface FoundWord extends FoundConcept {
  exactly: ReadonlySet<number>;
}

/**
 * The claims that themselves (not only the pages about them) have all of some words: first those in which they stand side by
 * side, then those that have them as they were typed, then those with other forms of them. At most `LOOKED_AT`.
 */
export async function containing(
  typed: string,
  index: IndexReader,
  languages: readonly Language[],
): Promise<Containing[]> {
  const concepts = conceptsOfWords(typed, languages);
  const isOpen = !/\s$/.test(typed);
  const found = await Promise.all(
    concepts.map((concept, n) => findWord(concept, isOpen && n === concepts.length - 1, index)),
  );
  const telling = new Set(withoutStopWords(concepts.map(formOf), languages));
  const needed = found.filter(({ concept }) => telling.has(formOf(concept)));
  const isWhole = ({ claim }: Hit) => needed.every(({ levels }) => levels.has(claim));
  const exactly = ({ claim }: Hit) => found.filter((one) => one.exactly.has(claim)).length;
  const hits = needed.length === 0 ? [] : scored(found, index.root.claims).filter(isWhole);
  const best = hits.sort((a, b) => exactly(b) - exactly(a) || byScore(a, b)).slice(0, LOOKED_AT);
  const looked = await Promise.all(best.map(async ({ claim }) => ({ number: claim, claim: await index.claim(claim) })));
  const phrase = ` ${formsOf(typed).join(' ')} `;
  const { true: first = [], false: rest = [] } = Object.groupBy(looked, (one) => `${hasPhrase(one.claim, phrase)}`);
  return [...first, ...rest];
}

function formOf({ forms }: Concept): string {
  return forms[0] ?? '';
}

function hasPhrase({ claim, original = '', title }: IndexedClaim, phrase: string): boolean {
  return [claim, original, title].some((text) => ` ${formsOf(text).join(' ')} `.includes(phrase));
}

async function findWord(concept: Concept, isOpen: boolean, index: IndexReader): Promise<FoundWord> {
  const form = formOf(concept);
  const [levels, exactly] = await Promise.all([standing(concept.stems, index), written(concept, index)]);
  const isBeginning = isOpen && form.length >= SHORTEST_BEGINNING;
  return { concept, levels: isBeginning ? anyOf([levels, ...(await beginning(form, index))]) : levels, exactly };
}

/** The claims in which a word stands as it was typed. */
async function written(concept: Concept, index: IndexReader): Promise<Set<number>> {
  const form = formOf(concept);
  const claims = await Promise.all(
    concept.stems.map(async (stem) => {
      const forms = await index.forms(stem);
      return forms?.has(form) ? (forms.get(form) ?? [...(await standing([stem], index)).keys()]) : [];
    }),
  );
  return new Set(claims.flat());
}

/** Where words with a beginning stand. */
async function beginning(form: string, index: IndexReader): Promise<Levels[]> {
  // Not of the word itself: it may be one of the most frequent, which lie apart. What is right behind it in the order does not.
  const first = index.fileOf(`${form}\0`);
  const starts = index.root.words.slice(first, first + FILES_OF_BEGINNING);
  const end = starts.findIndex((start, n) => n > 0 && !start.startsWith(form));
  const files = starts.slice(0, end < 0 ? undefined : end).map((_, n) => index.wordsIn(first + n));
  const words = (await Promise.all(files)).flatMap((file) => [...file]);
  const frequent = index.root.frequent.split(' ').filter((stem) => stem.startsWith(form));
  const levels = await Promise.all(frequent.map((stem) => index.levels(stem)));
  return [
    ...words.filter(([stem]) => stem.startsWith(form)).map(([, one]) => one),
    ...levels.filter((one) => one !== undefined),
    ...(await beginningOfForms(form, index)),
  ];
}

/** Where words with a beginning stand of which the stem is shorter still: `vaccin` of `vaccinat|ion`. */
async function beginningOfForms(form: string, index: IndexReader): Promise<Levels[]> {
  const shorter = Math.min(form.length, LONGEST_STEM) - SHORTEST_BEGINNING;
  const lengths = Array.from({ length: shorter }, (_, n) => n + SHORTEST_BEGINNING);
  return Promise.all(
    lengths.map(async (length) => {
      const stem = form.slice(0, length);
      const levels = await index.levels(stem);
      const forms = [...((levels && (await index.forms(stem))) ?? [])].filter(([other]) => other.startsWith(form));
      const claims = new Set(forms.flatMap(([, standing]) => standing ?? [...(levels?.keys() ?? [])]));
      return new Map([...(levels ?? [])].filter(([claim]) => claims.has(claim)));
    }),
  );
}
