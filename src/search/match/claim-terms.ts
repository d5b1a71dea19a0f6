import { archivedCopies } from '../../model/archived.ts';
import type { ClaimEntry } from '../../model/entry.ts';
import { type Words, wordsAndVariants } from '../../text/variants.ts';
import { baseLanguage, type Language } from '../languages.ts';
import { addressKey } from './address-key.ts';
import { FIELDS, type FieldName } from './fields.ts';

/** What a claim adds to the index. It depends on nothing but the claim. */
export interface ClaimTerms {
  /** The number of words in each field, in the order of `FIELDS`. */
  lengths: number[];
  stems: Iterable<StemInClaim>;
  /** The keys of the addresses where it appeared, archived copies included. */
  addresses: readonly string[];
}

/** A stem in one claim. */
export interface StemInClaim {
  stem: string;
  forms: Iterable<string>;
  /** How often it occurs in each field, by the position of the field in `FIELDS`. Fields without it are left out. */
  counts: Iterable<readonly [field: number, count: number]>;
  /** Whether it counts towards the self-score of the claim. */
  isOwn: boolean;
  /** Whether the claim contains the stem literally, and not only as a variant of what it says. */
  isLiteral: boolean;
}

const NAMES = Object.keys(FIELDS) as FieldName[];

/** The terms of a claim. `languages` are at least those of the claim; `lang` is the default. */
export function termsOf({ data }: Pick<ClaimEntry, 'data'>, languages: readonly Language[], lang: string): ClaimTerms {
  const fields = NAMES.map((name) => wordsOf(FIELDS[name].texts(data)));
  const languageOf = (name: FieldName) => {
    const tag = baseLanguage((isInClaimLanguage(name, data) && data.claimLang) || (data.lang ?? lang));
    return languages.find((language) => language.tag === tag);
  };
  return {
    lengths: fields.map(({ forms }) => forms.length),
    stems: stemsOf(fields, languageOf),
    addresses: [...addressKeys(data)],
  };
}

function wordsOf(texts: readonly string[]): Words {
  const words = texts.map(wordsAndVariants);
  return { forms: words.flatMap(({ forms }) => forms), variants: words.flatMap(({ variants }) => variants) };
}

/** Whether a field is in the original language of the claim, not in that of the fact-check. */
function isInClaimLanguage(field: FieldName, { claimTranslation }: ClaimEntry['data']): boolean {
  return field === 'original' || (field === 'claim' && claimTranslation === undefined);
}

interface Counted extends StemInClaim {
  forms: Set<string>;
  counts: Map<number, number>;
}

/**
 * The stems of one claim. Variants, and stems that are only in the original of a translated claim, do not count towards the
 * self-score, because nobody says a claim twice. A literal stem gains nothing from variants with the same stem.
 */
function stemsOf(
  fields: readonly Words[],
  languageOf: (field: FieldName) => Language | undefined,
): Iterable<StemInClaim> {
  const literal = new Map<string, Counted>();
  const variant = new Map<string, Counted>();
  for (const [field, name] of NAMES.entries()) {
    const { forms, variants } = fields[field] ?? { forms: [], variants: [] };
    const language = languageOf(name);
    const count = (into: Map<string, Counted>, form: string) => {
      const stem = language?.stem(form) ?? form;
      const one = into.get(stem) ?? {
        stem,
        forms: new Set(),
        counts: new Map(),
        isOwn: false,
        isLiteral: into === literal,
      };
      one.counts.set(field, (one.counts.get(field) ?? 0) + 1);
      one.isOwn ||= name !== 'original' && into === literal;
      one.forms.add(form);
      into.set(stem, one);
    };
    for (const form of forms) count(literal, form);
    for (const { form, unless } of variants)
      if (unless === undefined || !language?.isStopWord(unless)) count(variant, form);
  }
  return new Map([...variant, ...literal]).values().toArray();
}

function addressKeys({ appearances }: ClaimEntry['data']): Set<string> {
  const addresses = appearances.flatMap((one) => [one.url, ...archivedCopies(one)]);
  return new Set(addresses.flatMap((address) => addressKey(address) ?? []));
}
