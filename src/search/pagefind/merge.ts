import {
  encodeFilter,
  encodeMeta,
  type Filter,
  FORMAT_VERSION,
  type MetaIndex,
  packed,
  pagefindHash,
  readFilter,
  readMeta,
} from './format.ts';
import { mergeWords, rangesOf } from './merge-words.ts';
import { readTable, type WordTable, withFields } from './word-table.ts';

/** The files of an index by their paths below `pagefind/`. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** The index of a part of the site, without the texts of its pages, which are not merged. */
export interface IndexPart {
  files: IndexFiles;
  /** The words in each language, if they were read from the files already. */
  words?: ReadonlyMap<string, WordTable>;
  /** The hash of the text of each page, by the name of the page (`pagefindHash`). */
  hashes: ReadonlyMap<string, string>;
}

/** `pagefind-entry.json`. */
interface Entry {
  version: string;
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
}

export interface Merged {
  files: Map<string, Uint8Array>;
  /** For each part, the new names of pages whose names are taken. */
  renamed: Map<string, string>[];
}

/** Compresses a file of an index. */
export type Zip = (encoded: Uint8Array) => Promise<Uint8Array> | Uint8Array;

interface Part extends IndexPart {
  meta: MetaIndex;
  table: WordTable;
  /** How many pages come before those of this part. */
  before: number;
  renamed: Map<string, string>;
}

const ENTRY = 'pagefind-entry.json';

/**
 * Merges indexes of parts of a site into the index that Pagefind makes of all their pages in this order: same pages, words, files
 * and names. Pages of different parts that have the same name get longer ones, as in Pagefind: `renamed` has them for each part.
 * Throws if an index has another format.
 */
export async function mergeIndexes(indexes: readonly IndexPart[], zip: Zip = packed): Promise<Merged> {
  const entries = indexes.map(({ files }) => entryIn(files));
  const renamed = indexes.map(() => new Map<string, string>());
  const merged = new Map(indexes.flatMap(({ files }) => [...files].filter(([path]) => isCommon(path))));
  const names = [...new Set(entries.flatMap(({ languages }) => Object.keys(languages)))].sort();
  const languages: Entry['languages'] = {};
  for (const name of names) {
    const parts = partsIn(name, indexes, entries, renamed);
    const wasm = entries.flatMap(({ languages }) => languages[name] ?? [])[0]?.wasm ?? null;
    const { hash, pages } = await new Merge(name, merged, zip).all(parts);
    languages[name] = { hash, wasm, page_count: pages };
  }
  merged.set(ENTRY, Buffer.from(JSON.stringify({ ...entries[0], languages })));
  return { files: merged, renamed };
}

function entryIn(files: IndexFiles): Entry {
  const entry: Entry = JSON.parse(Buffer.from(fileIn(files, ENTRY)).toString());
  if (entry.version !== FORMAT_VERSION)
    throw new Error(`Pagefind ${entry.version} wrote this index, expected ${FORMAT_VERSION}`);
  return entry;
}

/** The parts that have pages in a language. */
function partsIn(
  language: string,
  indexes: readonly IndexPart[],
  entries: readonly Entry[],
  renamed: readonly Map<string, string>[],
): Part[] {
  let before = 0;
  return indexes.flatMap(({ files, hashes, words }, index) => {
    const found = entries[index]?.languages[language];
    if (!found) return [];
    const meta = readMeta(fileIn(files, `pagefind.${found.hash}.pf_meta`));
    const part = {
      files,
      hashes,
      meta,
      table: words?.get(language) ?? tableIn(files, meta),
      before,
      renamed: renamed[index] ?? new Map(),
    };
    before += part.meta.pages.length;
    return [part];
  });
}

function tableIn(files: IndexFiles, { chunks }: MetaIndex): WordTable {
  return readTable(chunks.map(({ name }) => fileIn(files, `index/${name}.pf_index`)));
}

/**
 * A part whose words are read: then they can be merged many times without that. One that cannot be read stays as it is, so that
 * whoever merges it says why.
 */
export function withWords({ files, hashes }: IndexPart): IndexPart {
  try {
    const languages = Object.entries(entryIn(files).languages);
    const words = languages.map(([name, { hash }]): [string, WordTable] => {
      return [name, tableIn(files, readMeta(fileIn(files, `pagefind.${hash}.pf_meta`)))];
    });
    const others = [...files].filter(([path]) => !path.startsWith('index/'));
    return { files: new Map(others), hashes, words: new Map(words) };
  } catch {
    return { files, hashes };
  }
}

/** Scripts and WebAssembly, which do not depend on the pages. */
function isCommon(path: string): boolean {
  return !path.includes('/') && path !== ENTRY && !path.endsWith('.pf_meta');
}

function fileIn(files: IndexFiles, path: string): Uint8Array {
  const file = files.get(path);
  if (!file) throw new Error(`The index has no ${path}`);
  return file;
}

/** Merges the parts in one language and adds their files to `merged`. */
class Merge {
  readonly #language: string;
  readonly #merged: Map<string, Uint8Array>;
  readonly #zip: Zip;
  readonly #pageNames = new Set<string>();

  constructor(language: string, merged: Map<string, Uint8Array>, zip: Zip) {
    this.#language = language;
    this.#merged = merged;
    this.#zip = zip;
  }

  async all(parts: readonly Part[]) {
    const fields = [...new Set(parts.flatMap(({ meta }) => meta.fields))].sort();
    const pages = parts.flatMap((part) => this.#pages(part));
    const chunks = await this.#words(parts, fields);
    const filters = await this.#filters(parts);
    const meta = encodeMeta({ pages, chunks, filters, fields });
    const hash = `${this.#language}_${pagefindHash(meta).slice(0, this.#language.length + 8)}`;
    this.#merged.set(`pagefind.${hash}.pf_meta`, await this.#zip(meta));
    return { hash, pages: pages.length };
  }

  #pages({ hashes, meta, renamed }: Part): MetaIndex['pages'] {
    return meta.pages.map((page) => {
      const { name } = page;
      const hash = hashes.get(name);
      if (hash === undefined) throw new Error(`The index has no fragment/${name}.pf_fragment`);
      const isTaken = this.#pageNames.has(name);
      const own = isTaken ? this.#freeName(hash, (other) => this.#pageNames.has(other)) : name;
      if (isTaken) renamed.set(name, own);
      this.#pageNames.add(own);
      return { ...page, name: own };
    });
  }

  async #words(parts: readonly Part[], fields: readonly string[]): Promise<MetaIndex['chunks']> {
    const words = parts.map(({ before, meta, table }) => ({
      before,
      table: withFields(
        table,
        meta.fields.map((field) => fields.indexOf(field)),
      ),
    }));
    const chunks = Array.from(mergeWords(words), ({ from, to, encoded }) => ({
      from,
      to,
      name: this.#write('index', encoded),
    }));
    const ranges = rangesOf(chunks);
    return Promise.all(
      chunks.map(async ({ name }, index) => ({ ...(ranges[index] ?? { from: '', to: '' }), name: await name })),
    );
  }

  #filters(parts: readonly Part[]): Promise<MetaIndex['filters']> {
    const filters = new Map<string, Map<string, number[]>>();
    for (const { files, meta, before } of parts)
      for (const { name } of meta.filters)
        addFilter(filters, readFilter(fileIn(files, `filter/${name}.pf_filter`)), before);
    const sorted = [...filters].sort(byName);
    return Promise.all(
      sorted.map(async ([filter, values]) => {
        const sortedValues = [...values].sort(byName).map(([value, pages]) => ({ value, pages }));
        return { filter, name: await this.#write('filter', encodeFilter({ filter, values: sortedValues })) };
      }),
    );
  }

  /** Writes a file under a name that no other file has, and returns the name. */
  async #write(folder: 'index' | 'filter', encoded: Uint8Array): Promise<string> {
    const pathOf = (name: string) => `${folder}/${name}.pf_${folder}`;
    const name = this.#freeName(pagefindHash(encoded), (other) => this.#merged.has(pathOf(other)));
    // Reserve the name before other files are named.
    this.#merged.set(pathOf(name), encoded);
    this.#merged.set(pathOf(name), await this.#zip(encoded));
    return name;
  }

  /** Pagefind's name of a file: the beginning of its hash, and more of it where another file has that name. */
  #freeName(ofContent: string, isTaken: (name: string) => boolean): string {
    const hash = `${this.#language}_${ofContent}`;
    let length = this.#language.length + 8;
    while (isTaken(hash.slice(0, length)))
      if (length++ > hash.length) throw new Error(`Two files of the index are equal: ${hash}`);
    return hash.slice(0, length);
  }
}

function addFilter(filters: Map<string, Map<string, number[]>>, { filter, values }: Filter, before: number): void {
  const known = filters.get(filter) ?? new Map<string, number[]>();
  filters.set(filter, known);
  for (const { value, pages } of values) {
    const all = known.get(value) ?? [];
    known.set(value, all);
    for (const page of pages) all.push(page + before);
  }
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
