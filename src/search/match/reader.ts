import { decodeForms, type Forms } from './forms-file.ts';
import {
  type Facets,
  FILES,
  FILES_IN_GROUP,
  FORMAT,
  type IndexedClaim,
  type IndexRoot,
  keysWith,
  ROOT_FILE,
} from './index-files.ts';
import { decodePagePostings } from './page-postings-file.ts';
import { decodePostings, type Postings } from './postings-file.ts';

/** Fetches a file by its path relative to the folder of the index. Rejects if it cannot be fetched. */
export type Load = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Reads the index. Files are fetched when they are first needed, and never twice. */
export interface IndexReader {
  root: IndexRoot;
  /** The number of the postings file for a stem. */
  fileOf(stem: string): number;
  /** The number of its group of files. */
  groupOf(stem: string): number;
  /** The postings of a stem, or undefined if no claim contains it. */
  postings(stem: string): Promise<Postings | undefined>;
  /** The forms of a stem, or undefined if no claim contains it. */
  forms(stem: string): Promise<Forms | undefined>;
  /** All postings in a file, by stem. */
  postingsIn(file: number): Promise<Map<string, Postings>>;
  /** The pages that contain a stem which their claim does not contain, as claim numbers. */
  pagePostings(stem: string): Promise<readonly number[]>;
  /** The number of the page postings file for a stem. */
  pageFileOf(stem: string): number;
  /** All page postings in a file, by stem. */
  pagePostingsIn(file: number): Promise<Map<string, readonly number[]>>;
  /** For each claim, the positions in `root.languages` of the languages of the claim and its page. */
  languages(): Promise<number[][]>;
  claim(number: number): Promise<IndexedClaim>;
  facets(): Promise<Facets>;
  /** The claim numbers, newest first. */
  newest(): Promise<number[]>;
  /** The names of the pages in Pagefind's index, by claim number. */
  pages(): Promise<(string | null)[]>;
}

/** Opens an index. Rejects if it cannot be fetched or has another format. */
export async function openIndex(load: Load): Promise<IndexReader> {
  const root = parse<IndexRoot>(await load(ROOT_FILE));
  if (root.format !== FORMAT) throw new Error(`The search index has the format ${root.format}, expected ${FORMAT}`);
  const keyOf = keysWith(root.frequent.split(' '));
  const fileOf = (stem: string) => lastNotAfter(root.words, keyOf(stem));
  const get = cachedFetch(load, root.folder);
  const postingsIn = (file: number) => get(FILES.postings(file), decodePostings);
  const pageFileOf = (stem: string) => lastNotAfter(root.texts, stem);
  const pagePostingsIn = (file: number) => get(FILES.pagePostings(file), decodePagePostings);
  return {
    root,
    fileOf,
    groupOf: (stem) => Math.floor(fileOf(stem) / FILES_IN_GROUP),
    postingsIn,
    pageFileOf,
    pagePostingsIn,
    pagePostings: async (stem) => (await pagePostingsIn(pageFileOf(stem))).get(stem) ?? [],
    postings: async (stem) => (await postingsIn(fileOf(stem))).get(keyOf(stem)),
    forms: async (stem) => (await get(FILES.forms(fileOf(stem)), decodeForms)).get(keyOf(stem)),
    claim: async (number) => {
      const claims = await get(FILES.claims(Math.floor(number / root.claimsInFile)), parse<IndexedClaim[]>);
      const found = claims[number % root.claimsInFile];
      if (!found) throw new Error(`The search index has no claim ${number}`);
      return found;
    },
    facets: () => get(FILES.facets, parse<Facets>),
    languages: () => get(FILES.languages, parse<number[][]>),
    newest: () => get(FILES.newest, parse<number[]>),
    pages: () => get(FILES.pages, parse<(string | null)[]>),
  };
}

/** Returns a function that fetches, unpacks and decodes a file of a folder, and caches the result. */
function cachedFetch(load: Load, folder: string) {
  const cache = new Map<string, Promise<unknown>>();
  return <Content>(name: string, decode: (bytes: Uint8Array) => Content): Promise<Content> => {
    const cached = cache.get(name);
    if (cached) return cached as Promise<Content>;
    const loading = load(`${folder}/${name}`).then(unpacked).then(decode);
    cache.set(name, loading);
    // A file that could not be loaded is fetched again the next time.
    loading.catch(() => cache.delete(name));
    return loading;
  };
}

/** Decompresses gzip, in browsers and in Node. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function parse<Value>(bytes: Uint8Array): Value {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** The position of the last string that is not greater than another, in a sorted list. 0 if all are greater. */
function lastNotAfter(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? '') <= text) low = middle;
    else high = middle - 1;
  }
  return low;
}
