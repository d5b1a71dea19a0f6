import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ClaimEntry } from '../model/entry.ts';
import type { EntryLine } from '../model/entry-line.ts';
import type { Site } from '../model/site.ts';
import { isInterface, pageFilesOf } from './dev-search.ts';
import { INDEX_FOLDER } from './match/index-files.ts';
import { makeIndex } from './match/make-index.ts';
import { pageNames } from './page-names.ts';

/**
 * Creates both indexes of a built site: Pagefind's index of the pages and our own. Pagefind's command is used because it is faster than
 * its Node interface. Our index is built from the entries file, like the pages. Throws if one of them fails, or if Pagefind has not
 * indexed exactly the published claims.
 */
export async function buildSearch(site: string, entries: string): Promise<void> {
  const lines = await readEntries(entries);
  const published = lines.flatMap((line) => ('claim' in line ? [line.claim] : []));
  const config = lines.flatMap((line) => ('site' in line ? [line.site] : []))[0];
  if (!config) throw new Error(`No site settings in ${entries}: the file is incomplete`);
  const pageOf = indexedPages(site, published, config);
  const [, files] = await Promise.all([pageOf, makeIndex(published, config, pageOf)]);
  await writeAll(join(site, INDEX_FOLDER), files);
}

/** Indexes the pages with Pagefind and returns the indexed page of each claim. */
async function indexedPages(site: string, published: readonly ClaimEntry[], config: Site) {
  const names = published.length > 0 ? await indexPages(site) : await indexNothing(site, config);
  const missing = published.filter(({ slug }) => !names.has(slug));
  if (missing.length > 0 || names.size !== published.length)
    throw new Error(
      `Pagefind indexed ${names.size} pages, but ${published.length} claims are published: the search would hide some of them`,
    );
  return (slug: string) => names.get(slug);
}

async function indexPages(site: string): ReturnType<typeof pageNames> {
  const command = join(dirname(fileURLToPath(import.meta.resolve('pagefind'))), 'runner', 'bin.cjs');
  try {
    await promisify(execFile)(
      process.execPath,
      [command, '--site', site, '--glob', 'claims/*/index.html', '--silent'],
      { maxBuffer: 1 << 26 },
    );
  } catch (error) {
    throw new Error('Pagefind could not index the site', { cause: error });
  }
  await removeInterfaces(join(site, 'pagefind'));
  return await pageNames(join(site, 'pagefind'));
}

/** Removes Pagefind's own user interfaces: 400 KB that no page loads. */
async function removeInterfaces(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter(isInterface);
  await Promise.all(names.map((name) => rm(join(folder, name))));
}

/** Pagefind's command fails on a site without pages to index, where every claim is still a draft. */
async function indexNothing(site: string, config: Site): ReturnType<typeof pageNames> {
  await writeAll(join(site, 'pagefind'), await pageFilesOf([], config));
  return new Map();
}

async function readEntries(file: string): Promise<EntryLine[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as EntryLine);
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
