import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { wordsFor } from '../../i18n/index.ts';
import { claimantsOf, wordingOf } from '../../model/claim.ts';
import { directoryOf } from '../../model/directory.ts';
import type { ClaimEntry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';
import { withdrawalOf } from '../../model/withdrawal.ts';
import { FILTERS } from '../filter-names.ts';
import { baseLanguage, loadLanguages, STOP_WORD } from '../languages.ts';
import { searchFacts } from '../search-facts.ts';
import { encodeForms } from './forms-file.ts';
import { computeImpacts, type IndexedTerm } from './impacts.ts';
import {
  claimsFile,
  FACETS_FILE,
  type Facets,
  FREQUENT_WORD,
  formsFile,
  INDEX_FORMAT,
  type IndexedClaim,
  type IndexRoot,
  NEWEST_FILE,
  PAGES_FILE,
  ROOT_FILE,
  SPEAKS_FILE,
  textsFile,
  wordsFile,
} from './index-files.ts';
import { type PageText, pagePostings } from './page-postings.ts';
import { encodePagePostings } from './page-postings-file.ts';
import { encodePostings, type Postings } from './postings-file.ts';

/** Files of an index by their paths below its folder. */
export type IndexFiles = Map<string, Uint8Array<ArrayBuffer>>;

type PageOf = (slug: string) => PageText | undefined;

/** A post has some fifteen words that are looked up, each in a file of its own; ten results are in as many files. */
const BYTES_IN_WORDS_FILE = 8500;
const CLAIMS_IN_FILE = 8;
/** They have a third of all the places in which words stand. */
const FREQUENT = 200;

/**
 * Makes the index of claims, and of the words of their pages. `pageOf` is the page of a claim in Pagefind's index, where there is
 * one; while that is still awaited, all that needs no page is done. The same claims and pages give the same bytes.
 */
export async function makeIndex(
  published: readonly ClaimEntry[],
  site: Site,
  pageOf: PageOf | Promise<PageOf> = () => undefined,
): Promise<IndexFiles> {
  const claims = [...published].sort((a, b) => compare(a.slug, b.slug));
  const spoken = claims.map(({ data }) => [
    ...new Set([data.lang ?? site.lang, data.claimLang ?? []].flat().map(baseLanguage)),
  ]);
  const tags = [...new Set(spoken.flat())].sort();
  const languages = await loadLanguages(tags);
  const { words, whole } = computeImpacts(claims, languages, site.lang);
  const frequent = mostFrequent(words);
  const { starts, wordFiles, formFiles } = wordsFiles(apart(words, frequent));
  const facets = json(facetsOf(claims, site));
  const pageOfSlug = await pageOf;
  const pages = claims.map(({ slug }) => pageOfSlug(slug));
  const speaks = spoken.map((of) => of.map((tag) => tags.indexOf(tag)));
  const texts = textFilesOf(
    pagePostings(
      // In one language, the words of title and claim are those of the claim. In another they have other stems.
      claims.map(({ data }, number) =>
        [pages[number]?.text, ...(speaks[number]?.length === 1 ? [] : [data.title, data.claim])].join('\n'),
      ),
      speaks.map((of) => of.flatMap((number) => languages[number] ?? [])),
      words,
    ),
  );
  const indexed = claims.map((claim, number) => indexedClaim(claim, site, pages[number]?.name, whole[number] ?? 0));
  const files: [string, Uint8Array][] = [
    ...wordFiles.map((bytes, n): [string, Uint8Array] => [wordsFile(n), bytes]),
    ...formFiles.map((bytes, n): [string, Uint8Array] => [formsFile(n), bytes]),
    ...texts.files.map((bytes, n): [string, Uint8Array] => [textsFile(n), bytes]),
    ...chunks(indexed, CLAIMS_IN_FILE).map((part, n): [string, Uint8Array] => [claimsFile(n), json(part)]),
    [FACETS_FILE, facets],
    [NEWEST_FILE, json(newestFirst(claims))],
    [SPEAKS_FILE, json(speaks)],
    [PAGES_FILE, json(indexed.map(({ page }) => page ?? null))],
  ];
  const root: IndexRoot = {
    format: INDEX_FORMAT,
    folder: folderName(files),
    claims: claims.length,
    claimsInFile: CLAIMS_IN_FILE,
    languages: tags,
    words: starts,
    texts: texts.starts,
    frequent: frequent.join(' '),
    site: {
      url: site.url,
      lang: site.lang,
      publisher: site.publisher.name,
      verdicts: site.verdicts.map(({ id, label }) => ({ id, label })),
    },
  };
  return new Map([
    [ROOT_FILE, json(root)],
    ...files.map(([name, bytes]): [string, Uint8Array<ArrayBuffer>] => [
      `${root.folder}/${name}`,
      gzipSync(bytes, { level: 9 }),
    ]),
  ]);
}

function indexedClaim({ slug, data }: ClaimEntry, site: Site, page: string | undefined, whole: number): IndexedClaim {
  const { title, claim, claimLang, claimTranslation, verdict, published, claimDate } = data;
  const withdrawal = withdrawalOf(data);
  const claimants = claimantsOf(data)
    .map(({ name }) => name)
    .join(wordsFor(data.lang ?? site.lang, site.lang).comma);
  return {
    slug,
    title,
    claim: wordingOf(data),
    ...(claimLang && !claimTranslation && { claimLang }),
    ...(claimTranslation && { original: claim }),
    ...(withdrawal ? { withdrawn: withdrawal.date } : { verdict }),
    published,
    lang: data.lang ?? site.lang,
    ...(claimants && { claimant: claimants }),
    ...(claimDate && { claimDate }),
    ...(page && { page }),
    whole,
  };
}

/**
 * Words in the order of their stems, in files of about one size, and for each of these a file of their forms. Other spellings are not
 * counted in: which words share a file, and so which of a long post are looked up, is not to depend on them.
 */
function wordsFiles(words: Map<string, IndexedTerm>): {
  starts: string[];
  wordFiles: Uint8Array[];
  formFiles: Uint8Array[];
} {
  const files = [
    ...inFiles(
      [...words.keys()].sort(),
      (stem, before) => encodePostings(stem, postingsOfStem(words, stem), before),
      (stem) => words.get(stem)?.isWritten ?? false,
    ),
  ];
  return {
    starts: files.map(({ stems }) => stems[0] ?? ''),
    wordFiles: files.map(({ bytes }) => bytes),
    formFiles: files.map(({ stems }) =>
      Buffer.concat(stems.map((stem, n) => encodeForms(stem, words.get(stem)?.forms ?? new Map(), stems[n - 1] ?? ''))),
    ),
  };
}

/** Words of pages in the order of their stems, in files of about one size. */
function textFilesOf(words: Map<string, number[]>): { starts: string[]; files: Uint8Array[] } {
  const files = [
    ...inFiles([...words.keys()].sort(), (stem, before) => encodePagePostings(stem, words.get(stem) ?? [], before)),
  ];
  return { starts: files.map(({ stems }) => stems[0] ?? ''), files: files.map(({ bytes }) => bytes) };
}

function postingsOfStem(words: Map<string, IndexedTerm>, stem: string): Postings {
  return words.get(stem)?.postings ?? new Map();
}

function* inFiles(
  stems: readonly string[],
  encode: (stem: string, before: string) => Uint8Array,
  isCounted: (stem: string) => boolean = () => true,
) {
  let file: { stems: string[]; parts: Uint8Array[]; size: number } = { stems: [], parts: [], size: 0 };
  for (const stem of stems) {
    const entry = encode(stem, file.stems.at(-1) ?? '');
    if (file.size > 0 && isCounted(stem) && file.size + entry.length > BYTES_IN_WORDS_FILE) {
      yield { stems: file.stems, bytes: Buffer.concat(file.parts) };
      file = { stems: [], parts: [], size: 0 };
    }
    const bytes = file.stems.length === 0 ? encode(stem, '') : entry;
    file.stems.push(stem);
    file.parts.push(bytes);
    if (isCounted(stem)) file.size += bytes.length;
  }
  // Of no words, too, there is a file to look into.
  if (file.stems.length > 0 || stems.length === 0) yield { stems: file.stems, bytes: Buffer.concat(file.parts) };
}

function mostFrequent(words: Map<string, IndexedTerm>): string[] {
  const significant = [...words].filter(([stem]) => !stem.startsWith(STOP_WORD));
  significant.sort(([a, one], [b, other]) => other.postings.size - one.postings.size || compare(a, b));
  return significant.slice(0, FREQUENT).map(([stem]) => stem);
}

/** The words by their keys in the files. */
function apart(words: Map<string, IndexedTerm>, frequent: readonly string[]): Map<string, IndexedTerm> {
  const set = new Set(frequent);
  return new Map([...words].map(([stem, word]) => [set.has(stem) ? FREQUENT_WORD + stem : stem, word]));
}

function newestFirst(claims: readonly ClaimEntry[]): number[] {
  const days = claims.map(({ data }, number) => ({ number, day: data.published }));
  days.sort((a, b) => compare(b.day, a.day) || a.number - b.number);
  return days.map(({ number }) => number);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function facetsOf(claims: readonly ClaimEntry[], site: Site): Facets {
  const directory = directoryOf(claims);
  const facts = claims.map((claim) => searchFacts(claim, site, directory).filters);
  return Object.fromEntries(
    FILTERS.map((filter) => {
      const numbers = new Map<string, number>();
      const of = facts.map((fact) =>
        fact[filter].map((value) => {
          const number = numbers.get(value) ?? numbers.size;
          numbers.set(value, number);
          return number;
        }),
      );
      return [filter, { values: [...numbers.keys()], claims: of }];
    }),
  );
}

/** A name that no other content has. Names of the files go in, so that nothing can move unseen from one to the next. */
function folderName(files: readonly [string, Uint8Array][]): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(`${name} ${bytes.length}\n`).update(bytes);
  return hash.digest('hex').slice(0, 12);
}

function json(value: unknown): Uint8Array<ArrayBuffer> {
  return Buffer.from(JSON.stringify(value));
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
}
