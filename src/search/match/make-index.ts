import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip, type ZlibOptions } from 'node:zlib';
import { wordsFor } from '../../i18n/index.ts';
import { claimantsOf, wordingOf } from '../../model/claim.ts';
import { directoryOf } from '../../model/directory.ts';
import type { ClaimEntry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';
import { compareTexts } from '../../model/text-order.ts';
import { withdrawalOf } from '../../model/withdrawal.ts';
import { FILTERS } from '../filter-names.ts';
import { STOP_WORD } from '../languages.ts';
import { searchFacts } from '../search-facts.ts';
import type { ClaimTerms } from './claim-terms.ts';
import { type Contributions, contributionsOf, pagePostings, tagsOf, unpackedTerms } from './contributions.ts';
import { computeImpacts, type IndexedTerm } from './impacts.ts';
import { type Facets, FILES, FORMAT, type IndexedClaim, type IndexRoot, keysWith, ROOT_FILE } from './index-files.ts';
import type { PageText } from './page-stems.ts';
import { pagePostingsFiles, postingsFiles } from './stem-files.ts';

/** The parts of a claim that are indexed. */
type IndexedClaimEntry = Pick<ClaimEntry, 'slug' | 'path' | 'data'>;

/** The files of an index, by path relative to its folder. */
export type IndexFiles = Map<string, Uint8Array<ArrayBuffer>>;

const zip = promisify<Uint8Array, ZlibOptions, Buffer<ArrayBuffer>>(gzip);

/** Each of the first results is in another file, so files must be small. */
const CLAIMS_PER_FILE = 8;
/** The number of stems that count as frequent. They account for a third of all occurrences. */
const FREQUENT = 200;

/**
 * Creates the index of claims and of the words in their pages. `pageOf` returns the page of a claim in Pagefind's index. The same
 * claims and pages give the same bytes.
 */
export async function makeIndex(
  published: readonly ClaimEntry[],
  site: Site,
  pageOf: (slug: string) => PageText | undefined = () => undefined,
): Promise<IndexFiles> {
  const claims = published.map((claim) => ({ claim, text: pageOf(claim.slug)?.text }));
  const files = indexFrom([await contributionsOf(claims, site.lang)], published, site, (slug) => pageOf(slug)?.name);
  const zipped = [...files].map(
    async ([path, bytes]): Promise<[string, Uint8Array<ArrayBuffer>]> => [
      path,
      path === ROOT_FILE ? bytes : await zippedFile(bytes),
    ],
  );
  return new Map(await Promise.all(zipped));
}

/** A file of the index as it is published. Only the root is not compressed. */
export function zippedFile(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return zip(bytes, { level: 9 });
}

/** The part of the index that depends only on what the claims contribute, not on their pages. */
export interface TermIndex {
  postings: ReturnType<typeof postingsFiles>;
  frequent: string[];
  selfScores: number[];
}

/**
 * The files of the index before compression, from what parts of the claims contribute to it. `nameOf` returns the name of a
 * claim's page in Pagefind's index. `remember` may return what `make` made earlier for the same digest.
 */
export function indexFrom(
  parts: readonly Contributions[],
  published: readonly IndexedClaimEntry[],
  site: Site,
  nameOf: (slug: string) => string | undefined,
  remember = (_digest: string, make: () => TermIndex) => make(),
): IndexFiles {
  const claims = [...published].sort((a, b) => compareTexts(a.slug, b.slug));
  const numbers = new Map(claims.map(({ slug }, number) => [slug, number]));
  const tagsOfClaims = claims.map((claim) => tagsOf(claim, site.lang));
  const tags = [...new Set(tagsOfClaims.flat())].sort();
  const digest = parts.map((part) => part.digest).join(' ');
  const { postings, frequent, selfScores } = remember(digest, () => termIndex(parts, numbers));
  const ofPages = pagePostingsFiles(pagePostings(parts, (slug) => numbers.get(slug) ?? 0));
  const languagesOfClaims = tagsOfClaims.map((own) => own.map((tag) => tags.indexOf(tag)));
  const indexed = claims.map((claim, number) => indexedClaim(claim, site, nameOf(claim.slug), selfScores[number] ?? 0));
  const files: NamedFile[] = [
    ...numbered(postings.files, FILES.postings),
    ...numbered(postings.formsFiles, FILES.forms),
    ...numbered(ofPages.files, FILES.pagePostings),
    ...numbered(chunks(indexed, CLAIMS_PER_FILE).map(json), FILES.claims),
    [FILES.facets, json(facetsOf(claims, site))],
    [FILES.newest, json(newestFirst(claims))],
    [FILES.languages, json(languagesOfClaims)],
    [FILES.pages, json(indexed.map(({ page }) => page ?? null))],
  ];
  const root: IndexRoot = {
    format: FORMAT,
    folder: folderName(files),
    claims: claims.length,
    claimsInFile: CLAIMS_PER_FILE,
    languages: tags,
    words: postings.starts,
    texts: ofPages.starts,
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
    ...files.map(([name, bytes]): [string, Uint8Array<ArrayBuffer>] => [`${root.folder}/${name}`, bytes]),
  ]);
}

type NamedFile = [name: string, bytes: Uint8Array<ArrayBuffer>];

function termIndex(parts: readonly Contributions[], numbers: ReadonlyMap<string, number>): TermIndex {
  const { terms, selfScores } = computeImpacts(termsInOrder(parts, numbers));
  const frequent = mostFrequent(terms);
  return { postings: postingsFiles(byKey(terms, frequent)), frequent, selfScores };
}

/** The terms of all claims in the order of their numbers. */
function termsInOrder(parts: readonly Contributions[], numbers: ReadonlyMap<string, number>): ClaimTerms[] {
  const terms: ClaimTerms[] = [];
  for (const part of parts)
    for (const [position, found] of unpackedTerms(part).entries())
      terms[numbers.get(part.slugs[position] ?? '') ?? 0] = found;
  return terms;
}

function numbered(files: readonly Uint8Array<ArrayBuffer>[], nameOf: (n: number) => string): NamedFile[] {
  return files.map((bytes, n) => [nameOf(n), bytes]);
}

function indexedClaim(
  { slug, data }: IndexedClaimEntry,
  site: Site,
  page: string | undefined,
  selfScore: number,
): IndexedClaim {
  const { title, claim, claimLang, claimTranslation, summary, verdict, published, claimDate } = data;
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
    ...(withdrawal ? { withdrawn: withdrawal.date } : { summary, verdict }),
    published,
    lang: data.lang ?? site.lang,
    ...(claimants && { claimant: claimants }),
    ...(claimDate && { claimDate }),
    ...(page && { page }),
    whole: selfScore,
  };
}

function mostFrequent(terms: ReadonlyMap<string, IndexedTerm>): string[] {
  const significant = [...terms].filter(([stem]) => !stem.startsWith(STOP_WORD));
  significant.sort(([a, one], [b, other]) => other.postings.size - one.postings.size || compareTexts(a, b));
  return significant.slice(0, FREQUENT).map(([stem]) => stem);
}

/** The terms by their keys in the files. */
function byKey(terms: ReadonlyMap<string, IndexedTerm>, frequent: readonly string[]): Map<string, IndexedTerm> {
  const keyOf = keysWith(frequent);
  return new Map([...terms].map(([stem, term]) => [keyOf(stem), term]));
}

function newestFirst(claims: readonly IndexedClaimEntry[]): number[] {
  const days = claims.map(({ data }, number) => ({ number, day: data.published }));
  days.sort((a, b) => compareTexts(b.day, a.day) || a.number - b.number);
  return days.map(({ number }) => number);
}

function facetsOf(claims: readonly IndexedClaimEntry[], site: Site): Facets {
  const directory = directoryOf(claims);
  const facts = claims.map((claim) => searchFacts(claim, site, directory).filters);
  return Object.fromEntries(
    FILTERS.map((filter) => {
      const positions = new Map<string, number>();
      const positionsOfClaims = facts.map((fact) =>
        fact[filter].map((value) => {
          const position = positions.get(value) ?? positions.size;
          positions.set(value, position);
          return position;
        }),
      );
      return [filter, { values: [...positions.keys()], claims: positionsOfClaims }];
    }),
  );
}

/** A hash of the names and contents of all files. */
function folderName(files: readonly NamedFile[]): string {
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
