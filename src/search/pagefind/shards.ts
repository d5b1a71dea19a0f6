import { hash } from 'node:crypto';

/**
 * About how many pages Pagefind indexes at a time: few enough that an edit takes a second, and enough that few shards are
 * merged.
 */
const PAGES_PER_SHARD = 400;

/**
 * Divides the slugs of all pages into shards. The order of the pages in the index is that of the shards. Both depend only on the
 * slugs, so that one more page changes one shard; hashes make the shards equally large.
 */
export function shardsOf(slugs: Iterable<string>): string[][] {
  const hashed = [...slugs].map((slug) => ({ slug, hash: hash('sha256', slug, 'hex') }));
  hashed.sort((a, b) => (a.hash < b.hash ? -1 : 1));
  // A power of two: shards are split in half as a site grows.
  const bits = Math.max(0, Math.ceil(Math.log2(hashed.length / PAGES_PER_SHARD)));
  const shards = Map.groupBy(hashed, (page) => Number.parseInt(page.hash.slice(0, 8), 16) >>> (32 - bits));
  return bits === 0
    ? [hashed.map(({ slug }) => slug)]
    : [...shards.values()].map((shard) => shard.map(({ slug }) => slug));
}
