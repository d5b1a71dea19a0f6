import { createHash, hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { inWorkers } from '../../parallel/in-workers.ts';
import { sourceDigest } from '../../pipeline/folder/source-digest.ts';
import { keepOnly, readKept, writeKept } from '../kept-file.ts';
import type { Contributions } from '../match/contributions.ts';
import { mergeIndexes, type Zip } from './merge.ts';
import { type ClaimPage, type Fragment, indexPart, type Shard, type WholeShard } from './shard.ts';
import { shardsOf } from './shards.ts';

/** What was made by other code, or another version of Pagefind, is not used. */
export const CODE = sourceDigest(['search', 'text', 'model', 'i18n']);

/** Pagefind's index of a site, as if it had indexed all pages at once, and what its claims contribute to our own. */
export interface SiteIndex {
  /** By their paths below `pagefind/`, without the fragments. */
  files: Map<string, Uint8Array>;
  fragments: SiteFragment[];
  contributions: Contributions[];
}

/** The text of a page. */
export interface SiteFragment extends Fragment {
  /** Reads its file. Throws if another build has removed it from the cache. */
  bytes: () => Uint8Array;
}

interface Options {
  /** The default language. */
  lang: string;
  /** The folder in which shards are kept between builds. */
  cache: string;
  /** Whether the previous site has a file of the index. */
  has: (path: string, sha256: string) => boolean;
  zip: Zip;
  /** Called with a message if shards cannot be kept, or not be merged: then Pagefind indexes all pages at once. */
  onNote: (message: string) => void;
}

/** Some pages, and a digest of everything that their index depends on. */
export interface ShardPlan {
  key: string;
  pages: ClaimPage[];
}

/** Divides the pages of a site into shards. */
export function planShards(pages: readonly (ClaimPage & { claimDigest: string })[], lang: string): ShardPlan[] {
  const bySlug = new Map(pages.map((page) => [page.claim.slug, page]));
  return shardsOf(bySlug.keys()).map((slugs) => {
    const own = slugs.flatMap((slug) => bySlug.get(slug) ?? []);
    const digest = createHash('sha256').update(`${CODE} ${lang}\n`);
    for (const { claim, digest: page, claimDigest } of own) digest.update(`${claim.slug} ${page} ${claimDigest}\n`);
    return { key: digest.digest('hex'), pages: own };
  });
}

/**
 * Indexes the claim pages of a site in shards, on all cores, and merges them. Shards whose pages have not changed since the
 * last build are taken from the cache, and their pages are not read. Memory depends on the size of a shard, and grows with the
 * site only by the index itself.
 */
export async function indexInShards(plans: readonly ShardPlan[], options: Options): Promise<SiteIndex> {
  const shards = await allShards(plans, options);
  try {
    const parts = shards.map(({ shard }) => shard);
    const { files, renamed } = await mergeIndexes(parts, options.zip);
    return siteIndex(shards, files, renamed);
  } catch (error) {
    options.onNote(
      `The parts of the search index could not be merged, so all pages are indexed at once, which takes more time and memory: ${String(error)}`,
    );
    const all = plans.flatMap(({ pages }) => pages);
    const whole = await indexPart(all, options.lang);
    return siteIndex([loaded(whole)], new Map(whole.shard.files), []);
  }
}

/** A shard. The texts of its pages are loaded when they are needed. */
interface LoadedShard {
  shard: Shard;
  texts: () => Uint8Array;
}

function siteIndex(
  shards: readonly LoadedShard[],
  files: Map<string, Uint8Array>,
  renamed: readonly ReadonlyMap<string, string>[],
): SiteIndex {
  const fragments = shards.flatMap(({ shard, texts }, index) => {
    let start = 0;
    return shard.fragments.map((fragment) => {
      const [from, to] = [start, start + fragment.length];
      start = to;
      const name = renamed[index]?.get(fragment.name) ?? fragment.name;
      return { ...fragment, name, bytes: () => texts().subarray(from, to) };
    });
  });
  return { files, fragments, contributions: shards.map(({ shard }) => shard.contributions) };
}

/** The indexes of all shards, from the cache where their pages have not changed. */
async function allShards(plans: readonly ShardPlan[], options: Options): Promise<LoadedShard[]> {
  const { cache, onNote } = options;
  const found = new Map<string, LoadedShard>();
  const made = new Map<string, WholeShard>();
  const isKept = ({ key }: ShardPlan) => existsSync(join(cache, key));
  // Kept ones are read while the others are made.
  await Promise.all([
    makeShards(
      plans.filter((plan) => !isKept(plan)),
      options,
      made,
    ),
    readShards(plans.filter(isKept), options, found),
  ]);
  const damaged = plans.filter(({ key }) => !found.has(key) && !made.has(key));
  await makeShards(damaged, options, made);
  try {
    for (const [key, { shard, texts }] of made) {
      writeKept(cache, key, shard);
      writeKept(cache, textsOf(key), texts);
    }
    keepOnly(cache, new Set(plans.flatMap(({ key }) => [key, textsOf(key)])));
  } catch (error) {
    onNote(`Parts of the search index cannot be kept, so the next build will take as long: ${String(error)}`);
  }
  for (const [key, whole] of made) found.set(key, loaded(whole));
  return plans.map(({ key }) => found.get(key)).filter((shard) => shard !== undefined);
}

/** Indexes shards on all cores, and adds them to `made`. */
function makeShards(plans: readonly ShardPlan[], { lang }: Options, made: Map<string, WholeShard>): Promise<void> {
  return inWorkers<ClaimPage[], WholeShard>(
    new URL('./shard-worker.ts', import.meta.url),
    plans.map(({ pages }) => pages),
    { workerData: lang },
    (whole, position) => {
      const { key } = plans[position] ?? {};
      if (key !== undefined) made.set(key, whole);
    },
  );
}

/** Reads shards from the cache, and adds those that are not damaged to `found`. */
async function readShards(
  plans: readonly ShardPlan[],
  options: Options,
  found: Map<string, LoadedShard>,
): Promise<void> {
  for (const { key } of plans) {
    // Workers wait for their next task.
    await nextTurn();
    const shard = readShard(key, options);
    if (shard) found.set(key, shard);
  }
}

function loaded({ shard, texts }: WholeShard): LoadedShard {
  return { shard, texts: () => texts };
}

/** A shard in the cache. If the previous site lacks some of its texts, they must be in the cache as well. */
function readShard(key: string, { cache, has }: Options): LoadedShard | undefined {
  const shard = readKept(cache, key) as Shard | undefined;
  if (!shard) return undefined;
  const read = () => {
    const texts = readKept(cache, textsOf(key)) as Uint8Array<ArrayBuffer> | undefined;
    return texts && isWhole(shard, texts) ? texts : undefined;
  };
  if (!shard.fragments.every(({ name, sha256 }) => has(fragmentPath(name), sha256))) {
    const texts = read();
    return texts && loaded({ shard, texts });
  }
  const needed = () => {
    // A page whose name was taken only now: it is in the previous site under its old name.
    const texts = read();
    if (!texts) throw new Error(`${cache} has changed during the build. Build again.`);
    return texts;
  };
  return { shard, texts: needed };
}

function isWhole({ fragments }: Shard, texts: Uint8Array): boolean {
  let start = 0;
  return fragments.every(({ length, sha256 }) => {
    start += length;
    return hash('sha256', texts.subarray(start - length, start), 'hex') === sha256;
  });
}

function textsOf(key: string): string {
  return `${key}-texts`;
}

/** The path of a fragment below the root of the site. */
export function fragmentPath(name: string): string {
  return `pagefind/fragment/${name}.pf_fragment`;
}
