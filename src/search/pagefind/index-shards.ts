import { createHash, hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWorkers } from '../../parallel/in-workers.ts';
import { sourceDigest } from '../../pipeline/folder/source-digest.ts';
import type { PageText } from '../match/page-postings.ts';
import { mergeIndexes } from './merge.ts';
import { indexShard, pathOfClaim, readPages, type Shard } from './shard.ts';
import { keepShards, readShard, writeShard } from './shard-file.ts';
import { shardsOf } from './shards.ts';

/** Shards made by other code, or another version of Pagefind, are not used. */
const CODE = sourceDigest(['search']);

/** Pagefind's index of a site, as if it had indexed all pages at once. */
export type SiteIndex = Shard;

interface Options {
  /** The folder in which shards are kept between builds. */
  cache: string;
  /** Called with a message if shards cannot be kept, or not be merged: then Pagefind indexes all pages at once. */
  onNote: (message: string) => void;
}

/**
 * Indexes the claim pages of a site in shards, on all cores, and merges them. Shards whose pages have not changed since the last
 * build are taken from the cache. Memory depends on the size of a shard, and grows with the site only by the index itself.
 */
export async function indexInShards(site: string, slugs: readonly string[], options: Options): Promise<SiteIndex> {
  const shards = await allShards(site, shardsOf(slugs), options);
  try {
    return await merged(shards);
  } catch (error) {
    options.onNote(
      `The parts of the search index could not be merged, so all pages are indexed at once, which takes more time and memory: ${String(error)}`,
    );
    return indexShard(readPages(site, slugs));
  }
}

/** The indexes of all shards, from the cache where their pages have not changed. */
async function allShards(site: string, shards: readonly string[][], { cache, onNote }: Options): Promise<Shard[]> {
  const keys = shards.map((shard) => keyOf(site, shard));
  const found = keys.map((key) => readShard(cache, key));
  const missing = shards.flatMap((shard, index) => (found[index] ? [] : [{ shard, index }]));
  const made = new Map<string, Shard>();
  const program = new URL('./shard-worker.ts', import.meta.url);
  await inWorkers<string[], Shard>(
    program,
    missing.map(({ shard }) => shard),
    { workerData: site },
    (shard, position) => {
      const index = missing[position]?.index ?? 0;
      found[index] = shard;
      made.set(keys[index] ?? '', shard);
    },
  );
  try {
    for (const [key, shard] of made) writeShard(cache, key, shard);
    keepShards(cache, new Set(keys));
  } catch (error) {
    onNote(`Parts of the search index cannot be kept, so the next build will take as long: ${String(error)}`);
  }
  return found.filter((shard) => shard !== undefined);
}

async function merged(shards: readonly Shard[]): Promise<SiteIndex> {
  const { files, renamed } = await mergeIndexes(shards.map((shard) => shard.files));
  const pages = shards.flatMap((shard, index) =>
    [...shard.pages].map(([slug, { name, text }]): [string, PageText] => [
      slug,
      { name: renamed[index]?.get(name) ?? name, text },
    ]),
  );
  return { files, pages: new Map(pages) };
}

/** A digest of everything that the index of a shard depends on. */
function keyOf(site: string, slugs: readonly string[]): string {
  const digest = createHash('sha256').update(`${CODE}\n`);
  for (const slug of slugs)
    digest.update(`${slug} ${hash('sha256', readFileSync(join(site, pathOfClaim(slug))), 'hex')}\n`);
  return digest.digest('hex');
}
