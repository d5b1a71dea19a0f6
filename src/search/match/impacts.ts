import type { ClaimEntry } from '../../model/entry.ts';
import { type Words, wordsAndVariants } from '../../text/variants.ts';
import { baseLanguage, type Language } from '../languages.ts';
import { addressKey } from './address-key.ts';
import { FIELDS, type FieldName } from './fields.ts';
import { impactOf, saturationOf } from './postings-file.ts';
import { LENGTH, rarity, SATURATION } from './ranking.ts';

/** A stem: how much it counts in which claims, and where each of its forms stands. Claims by their numbers, in their order. */
export interface IndexedTerm {
  postings: Map<number, number>;
  forms: Map<string, number[]>;
  /** Some claim has it so, not only in another spelling. */
  isWritten: boolean;
}

/** The words of all claims, by stem, and for each claim what its own words score. */
export interface Impacts {
  words: Map<string, IndexedTerm>;
  whole: number[];
}

type Fields = Record<FieldName, Words>;
const NAMES = Object.keys(FIELDS) as FieldName[];

/**
 * Finds out how much each word counts in each claim: BM25F, which adds up what a word does in several fields before it
 * dampens the sum (Robertson and Zaragoza, 2009). `languages` are those of the claims, `lang` is that of claims that name none.
 */
export function computeImpacts(claims: readonly ClaimEntry[], languages: readonly Language[], lang: string): Impacts {
  const byTag = new Map(languages.map((language) => [language.tag, language]));
  const read = claims.map(fieldsOf);
  const averages = averageLengths(read);
  const words = new Map<string, IndexedTerm>();
  const stems = claims.map(({ data }, number) => {
    const languageOf = (field: FieldName) =>
      byTag.get(baseLanguage((isInClaimLanguage(field, data) && data.claimLang) || (data.lang ?? lang)));
    const postings = new Map<string, number>();
    for (const [stem, { weight, forms, isOwn, isWritten }] of weighed(read[number], averages, languageOf)) {
      const impact = impactOf(weight / (weight + SATURATION));
      if (isOwn) postings.set(stem, impact);
      add(words, number, stem, forms, impact, isWritten);
    }
    for (const key of addressesOf(data)) add(words, number, key, [key], impactOf(1), true);
    return postings;
  });
  return { words, whole: stems.map((postings) => wholeScore(postings, words, claims.length)) };
}

function fieldsOf({ data }: ClaimEntry): Fields {
  const fields = {} as Fields;
  for (const name of NAMES) fields[name] = wordsOf(FIELDS[name].texts(data));
  return fields;
}

function wordsOf(texts: readonly string[]): Words {
  const read = texts.map(wordsAndVariants);
  return { forms: read.flatMap(({ forms }) => forms), variants: read.flatMap(({ variants }) => variants) };
}

/** Whether a field is in the words in which the claim was made, and these are not translated there. */
function isInClaimLanguage(field: FieldName, { claimTranslation }: ClaimEntry['data']): boolean {
  return field === 'original' || (field === 'claim' && claimTranslation === undefined);
}

function averageLengths(all: readonly Fields[]): Record<FieldName, number> {
  const averages = {} as Record<FieldName, number>;
  for (const name of NAMES) {
    const lengths = all.map((fields) => fields[name].forms.length).filter((length) => length > 0);
    averages[name] = lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1;
  }
  return averages;
}

/** How much a stem counts in a claim, and in which forms it stands there. */
interface Weighed {
  weight: number;
  forms: Set<string>;
  /** Part of all that the claim says. */
  isOwn: boolean;
  isWritten: boolean;
}

/**
 * The stems of one claim. Those that only the original of a translated claim has are not its own, nor are other spellings: nobody says
 * a claim in two ways. A stem that is written somewhere counts no more for other spellings of it.
 */
function weighed(
  fields: Fields | undefined,
  averages: Record<FieldName, number>,
  languageOf: (field: FieldName) => Language | undefined,
): Map<string, Weighed> {
  const stems = new Map<string, Weighed>();
  const spellings = new Map<string, Weighed>();
  for (const name of NAMES) {
    const { forms, variants } = fields?.[name] ?? { forms: [], variants: [] };
    const language = languageOf(name);
    const each = FIELDS[name].weight / (1 - LENGTH + LENGTH * (forms.length / averages[name]));
    const count = (into: Map<string, Weighed>, form: string) => {
      const stem = language?.stem(form) ?? form;
      const one = into.get(stem) ?? { weight: 0, forms: new Set(), isOwn: false, isWritten: into === stems };
      one.weight += each;
      one.isOwn ||= name !== 'original' && into === stems;
      one.forms.add(form);
      into.set(stem, one);
    };
    for (const form of forms) count(stems, form);
    for (const { form, unless } of variants)
      if (unless === undefined || !language?.isStopWord(unless)) count(spellings, form);
  }
  return new Map([...spellings, ...stems]);
}

function add(
  words: Map<string, IndexedTerm>,
  claim: number,
  stem: string,
  forms: Iterable<string>,
  impact: number,
  isWritten: boolean,
): void {
  const word = words.get(stem) ?? { postings: new Map(), forms: new Map(), isWritten: false };
  words.set(stem, word);
  word.isWritten ||= isWritten;
  word.postings.set(claim, impact);
  for (const form of forms) {
    const claims = word.forms.get(form) ?? [];
    word.forms.set(form, claims);
    claims.push(claim);
  }
}

function wholeScore(postings: Map<string, number>, words: Map<string, IndexedTerm>, all: number): number {
  let score = 0;
  for (const [stem, impact] of postings)
    score += rarity(words.get(stem)?.postings.size ?? 0, all) * saturationOf(impact);
  return Math.round(score * 10) / 10;
}

/** Keys of the addresses at which a claim was made, archived copies included. */
function addressesOf({ appearances }: ClaimEntry['data']): Set<string> {
  const addresses = appearances.flatMap(({ url, archived }) => (archived ? [url, archived] : [url]));
  return new Set(addresses.flatMap((address) => addressKey(address) ?? []));
}
