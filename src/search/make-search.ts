import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ClaimEntry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import { pageFilesOf } from './dev-search.ts';
import { readKept, writeKept } from './kept-file.ts';
import { KeptZips } from './kept-zips.ts';
import { INDEX_FOLDER, ROOT_FILE } from './match/index-files.ts';
import { indexFrom, type TermIndex, zippedFile } from './match/make-index.ts';
import { packed } from './pagefind/format.ts';
import {
  CODE,
  fragmentPath,
  indexInShards,
  type ShardPlan,
  type SiteFragment,
  type SiteIndex,
} from './pagefind/index-shards.ts';

/** The parts of a claim that are indexed. */
export type SearchedClaim = Pick<ClaimEntry, 'slug' | 'path' | 'data' | 'digest'>;

/** What both indexes are made from. Digests are SHA-256 in hexadecimal digits. */
export interface SearchTask {
  site: Site;
  claims: readonly SearchedClaim[];
  plans: readonly ShardPlan[];
  /** The digests of the search files that the previous site has, by path. */
  known: ReadonlyMap<string, string>;
  /** Where files are written that the previous site does not have. */
  folder: string;
  /** Where parts of the index are kept between builds. */
  cache: string;
}

/** A file of the search. */
export interface SearchFile {
  path: string;
  sha256: string;
  /** Whether it was written to the folder. If not, the previous site has it, at `former` if that is given. */
  isWritten: boolean;
  former: string | undefined;
}

export interface MadeSearch {
  files: SearchFile[];
  /** What the desk should know. */
  notes: string[];
}

const TERMS = 'terms';

/**
 * Makes both indexes of a site and writes the files that the previous site does not have. Throws if one of them fails, or if
 * Pagefind has not indexed exactly the published claims.
 */
export async function makeSearch(task: SearchTask): Promise<MadeSearch> {
  const notes: string[] = [];
  const zips = new KeptZips(task.cache);
  const index = await indexOf(task, zips, (note) => notes.push(note));
  const own = await ownIndex(task, index, zips);
  const files = [...put(task, index, own)];
  try {
    zips.keep();
  } catch {
    // The next build takes longer. `indexInShards` has said so.
  }
  return { files, notes };
}

/** Writes what is missing. Returns all files, in the order in which they are added to the site. */
function* put(
  { known, folder }: SearchTask,
  { files, fragments }: SiteIndex,
  own: ReadonlyMap<string, Uint8Array>,
): Generator<SearchFile> {
  const write = writerTo(folder);
  const add = (path: string, bytes: () => Uint8Array, sha256 = digestOf(bytes()), former?: string): SearchFile => {
    const isWritten = known.get(path) !== sha256 && former === undefined;
    if (isWritten) write(path, bytes());
    return { path, sha256, isWritten, former };
  };
  for (const [path, bytes] of files) yield add(`pagefind/${path}`, () => bytes);
  for (const { name, bytes, sha256 } of fragments) yield add(fragmentPath(name), bytes, sha256);
  const formerPath = formerPaths(known, own.keys());
  for (const [path, bytes] of own) {
    const digest = digestOf(bytes);
    yield add(`${INDEX_FOLDER}/${path}`, () => bytes, digest, formerPath(path, digest));
  }
}

/** A function that writes files below a folder. */
function writerTo(folder: string) {
  const made = new Set<string>();
  return (path: string, bytes: Uint8Array) => {
    const parent = dirname(join(folder, path));
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(join(folder, path), bytes);
  };
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

/**
 * Makes a function that returns the path at which the previous site has the same file of our own index. Its folder is named after all
 * of them, so an edit changes the paths of thousands, and the contents of few.
 */
function formerPaths(known: SearchTask['known'], paths: Iterable<string>) {
  const now = new Set(paths);
  const files = [...known].filter(
    ([path]) => path.startsWith(`${INDEX_FOLDER}/`) && !now.has(path.slice(INDEX_FOLDER.length + 1)),
  );
  const byFile = new Map(files.map(([path, sha256]) => [`${basename(path)} ${sha256}`, path]));
  return (path: string, sha256: string) => byFile.get(`${basename(path)} ${sha256}`);
}

/** Indexes the pages with Pagefind. */
async function indexOf(
  { site, claims, plans, known, cache }: SearchTask,
  zips: KeptZips,
  onNote: (note: string) => void,
): Promise<SiteIndex> {
  // Pagefind indexes no pages where every claim is still a draft.
  if (claims.length === 0) return { files: await pageFilesOf([], site), fragments: [], contributions: [] };
  const index = await indexInShards(plans, {
    lang: site.lang,
    cache: join(cache, 'shards'),
    has: (path, sha256) => known.get(path) === sha256,
    zip: zips.with(`pagefind ${CODE}`, packed),
    onNote,
  });
  assertAllIndexed(claims, index.fragments);
  return index;
}

function assertAllIndexed(claims: readonly SearchedClaim[], fragments: readonly SiteFragment[]): void {
  const indexed = new Set(fragments.map(({ slug }) => slug));
  const isWhole = indexed.size === claims.length && claims.every(({ slug }) => indexed.has(slug));
  if (!isWhole || fragments.length !== claims.length)
    throw new Error(
      `Pagefind indexed ${fragments.length} pages, but ${claims.length} claims are published: the search would hide some of them`,
    );
}

/** The files of our own index, by their paths below its folder. */
async function ownIndex(
  { site, claims, cache }: SearchTask,
  { fragments, contributions }: SiteIndex,
  zips: KeptZips,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = new Map(fragments.map(({ slug, name }) => [slug, name]));
  const files = indexFrom(contributions, claims, site, (slug) => names.get(slug), remembered(cache));
  const zip = zips.with(`own ${CODE}`, zippedFile);
  const zipped = [...files].map(
    async ([path, bytes]): Promise<[string, Uint8Array]> => [path, path === ROOT_FILE ? bytes : await zip(bytes)],
  );
  return new Map(await Promise.all(zipped));
}

/** Keeps the part of the index that does not depend on the pages: most edits do not change it. */
function remembered(cache: string) {
  return (digest: string, make: () => TermIndex): TermIndex => {
    const key = `${CODE} ${digest}`;
    const kept = readKept(cache, TERMS) as { key: string; terms: TermIndex } | undefined;
    if (kept?.key === key) return kept.terms;
    const terms = make();
    try {
      writeKept(cache, TERMS, { key, terms });
    } catch {
      // It is made again.
    }
    return terms;
  };
}
