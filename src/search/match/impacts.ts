import type { ClaimEntry } from '../../model/entry.ts';
import { type Words, wordsAndVariants } from '../../text/variants.ts';
import { baseLanguage, type Language } from '../languages.ts';
import { addressKey } from './address-key.ts';
import { FIELDS, type FieldName } from './fields.ts';
import { impactOf, saturationOf } from './postings-file.ts';
import { LENGTH, rarity, SATURATION } from './ranking.ts';

/** An indexed stem. Claim numbers are in ascending order. */
export interface IndexedTerm {
  /** Claim number to impact. */
  postings: Map<number, number>;
  /** The claims that contain each form of the stem. */
  forms: Map<string, number[]>;
  /** Whether a claim contains the stem literally, and not only as a variant of what it says. */
  isLiteral: boolean;
}

export interface Impacts {
  /** The terms of all claims, by stem. */
  terms: Map<string, IndexedTerm>;
  /** For each claim, the score of a query that contains everything the claim says. */
  selfScores: number[];
}

type Fields = Record<FieldName, Words>;
const NAMES = Object.keys(FIELDS) as FieldName[];

/**
 * Computes the impact of each stem in each claim with BM25F, which adds up the occurrences in all fields before it applies the
 * saturation (Robertson and Zaragoza, 2009). `languages` are the languages of the claims; `lang` is the default.
 */
export function computeImpacts(claims: readonly ClaimEntry[], languages: readonly Language[], lang: string): Impacts {
  const byTag = new Map(languages.map((language) => [language.tag, language]));
  const fields = claims.map(fieldsOf);
  const averages = averageLengths(fields);
  const terms = new Map<string, IndexedTerm>();
  const ownPostings = claims.map(({ data }, number) => {
    const languageOf = (field: FieldName) =>
      byTag.get(baseLanguage((isInClaimLanguage(field, data) && data.claimLang) || (data.lang ?? lang)));
    const own = new Map<string, number>();
    for (const [stem, { weight, forms, isOwn, isLiteral }] of weightedStems(fields[number], averages, languageOf)) {
      const impact = impactOf(weight / (weight + SATURATION));
      if (isOwn) own.set(stem, impact);
      addPosting(terms, number, stem, forms, impact, isLiteral);
    }
    for (const key of addressKeys(data)) addPosting(terms, number, key, [key], impactOf(1), true);
    return own;
  });
  return { terms, selfScores: ownPostings.map((own) => selfScore(own, terms, claims.length)) };
}

function fieldsOf({ data }: ClaimEntry): Fields {
  const fields = {} as Fields;
  for (const name of NAMES) fields[name] = wordsOf(FIELDS[name].texts(data));
  return fields;
}

function wordsOf(texts: readonly string[]): Words {
  const words = texts.map(wordsAndVariants);
  return { forms: words.flatMap(({ forms }) => forms), variants: words.flatMap(({ variants }) => variants) };
}

/** Whether a field is in the original language of the claim, not in that of the fact-check. */
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

/** A stem in one claim. */
interface WeightedStem {
  weight: number;
  forms: Set<string>;
  /** Whether it counts towards the self-score of the claim. */
  isOwn: boolean;
  isLiteral: boolean;
}

/**
 * The stems of one claim. Variants, and stems that are only in the original of a translated claim, do not count towards the self-score,
 * because nobody says a claim twice. A literal stem gains nothing from variants with the same stem.
 */
function weightedStems(
  fields: Fields | undefined,
  averages: Record<FieldName, number>,
  languageOf: (field: FieldName) => Language | undefined,
): Map<string, WeightedStem> {
  const literal = new Map<string, WeightedStem>();
  const variant = new Map<string, WeightedStem>();
  for (const name of NAMES) {
    const { forms, variants } = fields?.[name] ?? { forms: [], variants: [] };
    const language = languageOf(name);
    const weight = FIELDS[name].weight / (1 - LENGTH + LENGTH * (forms.length / averages[name]));
    const count = (into: Map<string, WeightedStem>, form: string) => {
      const stem = language?.stem(form) ?? form;
      const one = into.get(stem) ?? { weight: 0, forms: new Set(), isOwn: false, isLiteral: into === literal };
      one.weight += weight;
      one.isOwn ||= name !== 'original' && into === literal;
      one.forms.add(form);
      into.set(stem, one);
    };
    for (const form of forms) count(literal, form);
    for (const { form, unless } of variants)
      if (unless === undefined || !language?.isStopWord(unless)) count(variant, form);
  }
  return new Map([...variant, ...literal]);
}

function addPosting(
  terms: Map<string, IndexedTerm>,
  claim: number,
  stem: string,
  forms: Iterable<string>,
  impact: number,
  isLiteral: boolean,
): void {
  const term = terms.get(stem) ?? { postings: new Map(), forms: new Map(), isLiteral: false };
  terms.set(stem, term);
  term.isLiteral ||= isLiteral;
  term.postings.set(claim, impact);
  for (const form of forms) {
    const claims = term.forms.get(form) ?? [];
    term.forms.set(form, claims);
    claims.push(claim);
  }
}

function selfScore(own: Map<string, number>, terms: Map<string, IndexedTerm>, all: number): number {
  let score = 0;
  for (const [stem, impact] of own) score += rarity(terms.get(stem)?.postings.size ?? 0, all) * saturationOf(impact);
  return Math.round(score * 10) / 10;
}

/** The keys of the addresses where a claim appeared, archived copies included. */
function addressKeys({ appearances }: ClaimEntry['data']): Set<string> {
  const addresses = appearances.flatMap(({ url, archived }) => (archived ? [url, archived] : [url]));
  return new Set(addresses.flatMap((address) => addressKey(address) ?? []));
}
