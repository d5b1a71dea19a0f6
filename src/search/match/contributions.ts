import { createHash } from 'node:crypto';
import type { ClaimEntry } from '../../model/entry.ts';
import { baseLanguage, type Language, loadLanguages } from '../languages.ts';
import { mergeSorted } from '../merge-sorted.ts';
import { type ClaimTerms, type StemInClaim, termsOf } from './claim-terms.ts';
import { stemsInText } from './page-stems.ts';

/**
 * What some claims and their pages add to the index. It depends on these claims alone, so it is kept between builds while they
 * do not change. Packed into few values, because reading a million small ones takes seconds.
 */
export interface Contributions {
  slugs: string[];
  /** All stems and forms in the claims, separated by line ends. `terms` has their numbers. */
  words: string;
  /** The terms of one claim after another, and where those of each begin. */
  terms: Uint32Array;
  starts: Uint32Array;
  /** A digest of all of the above. */
  digest: string;
  /** The stems in pages whose claims do not contain them, sorted, separated by line ends. */
  pageStems: string;
  /** For each of these stems the number of pages, and for all of them in this order the positions of the claims. */
  pageCounts: Uint32Array;
  pageClaims: Uint32Array;
}

/** The part of a claim that is indexed. */
export type IndexedEntry = Pick<ClaimEntry, 'slug' | 'data'>;

/** A claim that is published, and the text of its page in Pagefind's index, if it has one. */
export interface ClaimToIndex {
  claim: IndexedEntry;
  text: string | undefined;
}

/** The base languages of a claim and its page. */
export function tagsOf({ data }: Pick<IndexedEntry, 'data'>, lang: string): string[] {
  return [...new Set([data.lang ?? lang, data.claimLang ?? []].flat().map(baseLanguage))];
}

/** What claims add to the index. `lang` is the default language. */
export async function contributionsOf(claims: readonly ClaimToIndex[], lang: string): Promise<Contributions> {
  const tags = [...new Set(claims.flatMap(({ claim }) => tagsOf(claim, lang)))].sort();
  const languages = await loadLanguages(tags);
  const words = new Map<string, number>();
  const terms: number[] = [];
  const starts: number[] = [];
  const pages = new Map<string, number[]>();
  for (const [position, { claim, text }] of claims.entries()) {
    const found = termsOf(claim, languages, lang);
    starts.push(terms.length);
    packTerms(terms, words, found);
    const own = new Set([...[...found.stems].map(({ stem }) => stem), ...found.addresses]);
    const spoken = tagsOf(claim, lang).flatMap((tag) => languages.filter((language) => language.tag === tag));
    for (const stem of stemsInText(textToIndex(claim, text, spoken), spoken))
      if (!own.has(stem)) listIn(pages, stem).push(position);
  }
  const ofClaims = {
    slugs: claims.map(({ claim }) => claim.slug),
    words: [...words.keys()].join('\n'),
    terms: Uint32Array.from(terms),
    starts: Uint32Array.from(starts),
  };
  const stems = [...pages.keys()].sort();
  const positions = stems.map((stem) => pages.get(stem) ?? []);
  return {
    ...ofClaims,
    digest: digestOf(ofClaims),
    pageStems: stems.join('\n'),
    pageCounts: Uint32Array.from(positions, ({ length }) => length),
    pageClaims: Uint32Array.from(positions.flat()),
  };
}

/** Not from V8's format, in which equal texts can have different bytes. */
function digestOf({
  slugs,
  words,
  terms,
  starts,
}: Pick<Contributions, 'slugs' | 'words' | 'terms' | 'starts'>): string {
  const texts = JSON.stringify([slugs, words]);
  return createHash('sha256').update(texts).update(starts).update(terms).digest('base64');
}

/**
 * If claim and page have the same language, the claim is indexed already. Otherwise its words have other stems in the other
 * one.
 */
function textToIndex({ data }: IndexedEntry, text: string | undefined, languages: readonly Language[]): string {
  return [text, ...(languages.length === 1 ? [] : [data.title, data.claim])].join('\n');
}

function listIn(lists: Map<string, number[]>, key: string): number[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

// The terms of a claim: the number of its fields and the length of each; the number of its addresses and each address; and
// until the next claim its stems: the stem, flags with the number of counts, the number of forms, the forms, and the counts
// with their fields.

const LITERAL = 1;
const OWN = 2;
const FLAGS = 4;
const FIELDS = 8;

function packTerms(out: number[], words: Map<string, number>, { lengths, stems, addresses }: ClaimTerms): void {
  const numberOf = (word: string) => {
    const number = words.get(word) ?? words.size;
    words.set(word, number);
    return number;
  };
  out.push(lengths.length);
  for (const length of lengths) out.push(length);
  out.push(addresses.length);
  for (const address of addresses) out.push(numberOf(address));
  for (const { stem, forms, counts, isOwn, isLiteral } of stems) {
    const [allForms, allCounts] = [[...forms], [...counts]];
    const flags = (isLiteral ? LITERAL : 0) + (isOwn ? OWN : 0);
    out.push(numberOf(stem), flags + FLAGS * allCounts.length, allForms.length);
    for (const form of allForms) out.push(numberOf(form));
    for (const [field, count] of allCounts) out.push(field + FIELDS * count);
  }
}

/** The terms of the claims, in their order. They are unpacked when they are iterated. */
export function unpackedTerms({ words, terms, starts }: Contributions): ClaimTerms[] {
  const list = words.split('\n');
  return Array.from(starts, (start, claim) => {
    const end = starts[claim + 1] ?? terms.length;
    const lengthsEnd = start + 1 + (terms[start] ?? 0);
    const addressesEnd = lengthsEnd + 1 + (terms[lengthsEnd] ?? 0);
    return {
      lengths: [...terms.subarray(start + 1, lengthsEnd)],
      addresses: Array.from(terms.subarray(lengthsEnd + 1, addressesEnd), (number) => list[number] ?? ''),
      stems: { [Symbol.iterator]: () => unpackedStems(terms.subarray(addressesEnd, end), list) },
    };
  });
}

function* unpackedStems(numbers: Uint32Array, list: readonly string[]): Generator<StemInClaim> {
  for (let at = 0; at < numbers.length; ) {
    const [stem = 0, head = 0, forms = 0] = numbers.subarray(at, at + 3);
    const formsEnd = at + 3 + forms;
    const end = formsEnd + Math.floor(head / FLAGS);
    yield {
      stem: list[stem] ?? '',
      forms: Array.from(numbers.subarray(at + 3, formsEnd), (number) => list[number] ?? ''),
      counts: Array.from(numbers.subarray(formsEnd, end), (value): [number, number] => [
        value % FIELDS,
        Math.floor(value / FIELDS),
      ]),
      isOwn: (head & OWN) > 0,
      isLiteral: (head & LITERAL) > 0,
    };
    at = end;
  }
}

/**
 * The postings of stems in pages whose claims do not contain them: the stems in order, each with its claim numbers in ascending
 * order. `numberOf` returns the number of the claim with a slug.
 */
export function* pagePostings(
  parts: readonly Contributions[],
  numberOf: (slug: string) => number,
): Generator<[stem: string, claims: number[]]> {
  const lists = parts.map(({ pageStems }) => (pageStems === '' ? [] : pageStems.split('\n')));
  const numbers = parts.map(({ slugs, pageClaims }) => {
    const ofClaims = slugs.map(numberOf);
    return pageClaims.map((claim) => ofClaims[claim] ?? 0);
  });
  const starts = parts.map(({ pageCounts }) => startsOf(pageCounts));
  for (const [stem, places] of mergeSorted(lists)) {
    const claims: number[] = [];
    for (const { list, at } of places) {
      const end = starts[list]?.[at + 1] ?? 0;
      for (let n = starts[list]?.[at] ?? end; n < end; n++) claims.push(numbers[list]?.[n] ?? 0);
    }
    yield [stem, claims.length > 1 ? claims.sort((a, b) => a - b) : claims];
  }
}

/** Where each of some lists starts that stand one after another, and where the last one ends. */
function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (const [index, count] of counts.entries()) starts[index + 1] = (starts[index] ?? 0) + count;
  return starts;
}
