import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readEntries } from '../model/entries-file.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import { pageFilesOf } from './dev-search.ts';
import { INDEX_FOLDER } from './match/index-files.ts';
import { makeIndex } from './match/make-index.ts';
import { indexInShards, type SiteIndex } from './pagefind/index-shards.ts';

export interface SearchOptions {
  /** Where parts of the index are kept between builds. */
  cache: string;
  /** Called with a message if Pagefind had to index all pages at once. The search is the same, but takes more time and memory. */
  onNote: (message: string) => void;
}

/**
 * Creates both indexes of a built site: Pagefind's index of the pages and our own, which is built from the entries file, like the
 * pages. Throws if one of them fails, or if Pagefind has not indexed exactly the published claims.
 */
export async function buildSearch(site: string, entries: string, options: SearchOptions): Promise<void> {
  const lines = readEntries(entries);
  const published = lines.flatMap((line) => ('claim' in line ? [line.claim] : []));
  const config = lines.flatMap((line) => ('site' in line ? [line.site] : []))[0];
  if (!config) throw new Error(`No site settings in ${entries}: the file is incomplete`);
  const pageOf = indexedPages(site, published, config, options);
  const [, files] = await Promise.all([pageOf, makeIndex(published, config, pageOf)]);
  await writeAll(join(site, INDEX_FOLDER), files);
}

/** Indexes the pages with Pagefind and returns the indexed page of each claim. */
async function indexedPages(site: string, published: readonly ClaimEntry[], config: Site, options: SearchOptions) {
  const { files, pages } = await (published.length > 0
    ? indexInShards(
        site,
        published.map(({ slug }) => slug),
        options,
      )
    : indexOfNothing(config));
  const missing = published.filter(({ slug }) => !pages.has(slug));
  if (missing.length > 0 || pages.size !== published.length)
    throw new Error(
      `Pagefind indexed ${pages.size} pages, but ${published.length} claims are published: the search would hide some of them`,
    );
  await writeAll(join(site, 'pagefind'), files);
  return (slug: string) => pages.get(slug);
}

/** Pagefind indexes no pages where every claim is still a draft. */
async function indexOfNothing(config: Site): Promise<SiteIndex> {
  return { files: await pageFilesOf([], config), pages: new Map() };
}

async function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const names = [...files.keys()];
  for (const name of new Set(names.map((path) => dirname(join(folder, path))))) await mkdir(name, { recursive: true });
  // In batches: systems limit the number of open files.
  for (let start = 0; start < names.length; start += 200)
    await Promise.all(
      names.slice(start, start + 200).map((name) => writeFile(join(folder, name), files.get(name) ?? new Uint8Array())),
    );
}
