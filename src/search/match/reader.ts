import { decodeForms, type Forms } from './forms-file.ts';
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
import { decodePagePostings } from './page-postings-file.ts';
import { decodePostings, type Postings } from './postings-file.ts';

/** Fetches a file of the index by its path below the folder of the index. Rejects where it cannot be had. */
export type Load = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** The index, as far as it has been fetched. Nothing is fetched twice. */
export interface IndexReader {
  root: IndexRoot;
  /** The number of the file that would hold a stem. */
  fileOf(stem: string): number;
  /** Where a stem stands; nothing where it stands nowhere. */
  postings(stem: string): Promise<Postings | undefined>;
  /** Where each form of a stem stands. */
  forms(stem: string): Promise<Forms | undefined>;
  /** All stems of a file. */
  postingsIn(file: number): Promise<Map<string, Postings>>;
  /** The pages that have a stem while their claims have it not. */
  texts(stem: string): Promise<readonly number[]>;
  /** The number of the file that would hold a stem of pages, and all stems of such a file. */
  pageFileOf(stem: string): number;
  pagePostingsIn(file: number): Promise<Map<string, readonly number[]>>;
  /** The positions, in the languages of the root, of those that each claim and its page speak. */
  speaks(): Promise<number[][]>;
  claim(number: number): Promise<IndexedClaim>;
  facets(): Promise<Facets>;
  /** The numbers of all claims, that of the newest first. */
  newest(): Promise<number[]>;
  /** The names of the claims' pages in Pagefind's index, by the numbers of the claims. */
  pages(): Promise<(string | null)[]>;
}

/** Opens an index. Rejects where it cannot be had, or was made by a version that this one cannot read. */
export async function openIndex(load: Load): Promise<IndexReader> {
  const root = parse<IndexRoot>(await load(ROOT_FILE));
  if (root.format !== INDEX_FORMAT)
    throw new Error(`The search index has the format ${root.format}, expected ${INDEX_FORMAT}`);
  const frequent = new Set(root.frequent.split(' '));
  const keyOf = (stem: string) => (frequent.has(stem) ? FREQUENT_WORD + stem : stem);
  const fileOf = (stem: string) => lastNotAfter(root.words, keyOf(stem));
  const get = fetchOnce(load, root.folder);
  const postingsIn = (file: number) => get(wordsFile(file), decodePostings);
  const pageFileOf = (stem: string) => lastNotAfter(root.texts, stem);
  const pagePostingsIn = (file: number) => get(textsFile(file), decodePagePostings);
  return {
    root,
    fileOf,
    postingsIn,
    pageFileOf,
    pagePostingsIn,
    texts: async (stem) => (await pagePostingsIn(pageFileOf(stem))).get(stem) ?? [],
    postings: async (stem) => (await postingsIn(fileOf(stem))).get(keyOf(stem)),
    forms: async (stem) => (await get(formsFile(fileOf(stem)), decodeForms)).get(keyOf(stem)),
    claim: async (number) => {
      const claims = await get(claimsFile(Math.floor(number / root.claimsInFile)), parse<IndexedClaim[]>);
      const found = claims[number % root.claimsInFile];
      if (!found) throw new Error(`The search index has no claim ${number}`);
      return found;
    },
    facets: () => get(FACETS_FILE, parse<Facets>),
    speaks: () => get(SPEAKS_FILE, parse<number[][]>),
    newest: () => get(NEWEST_FILE, parse<number[]>),
    pages: () => get(PAGES_FILE, parse<(string | null)[]>),
  };
}

/** Makes a function that fetches a file of a folder, unpacks and reads it, and keeps what it read. */
function fetchOnce(load: Load, folder: string) {
  const kept = new Map<string, Promise<unknown>>();
  return <Content>(name: string, read: (bytes: Uint8Array) => Content): Promise<Content> => {
    const known = kept.get(name);
    if (known) return known as Promise<Content>;
    const loading = load(`${folder}/${name}`).then(unpacked).then(read);
    kept.set(name, loading);
    // What failed once may succeed when it is asked for again.
    loading.catch(() => kept.delete(name));
    return loading;
  };
}

/** Undoes gzip, in browsers and in Node alike. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function parse<Value>(bytes: Uint8Array): Value {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** The position of the last of some ordered texts that does not come after another; 0 where all do. */
function lastNotAfter(ordered: readonly string[], text: string): number {
  let low = 0;
  let high = ordered.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ordered[middle] ?? '') <= text) low = middle;
    else high = middle - 1;
  }
  return low;
}
