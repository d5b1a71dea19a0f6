import { createHash, hash } from 'node:crypto';
import { basename, join } from 'node:path';
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
  planShards,
  type ShardPlan,
  type SiteIndex,
} from './pagefind/index-shards.ts';

/** The new site, as far as the search needs it. Digests are SHA-256 in hexadecimal digits. */
export interface Stage {
  /** Whether the previous site has a file. */
  has(path: string, sha256: string): boolean;
  /**
   * Adds a file. `bytes` is called only if the previous site does not have it. `former` is the path of a file of the previous site that
   * may have the same contents, and that the new site does not have.
   */
  put(path: string, sha256: string, bytes: () => Uint8Array, former?: string): void;
}

/** What is searched. */
export interface Searched {
  site: Site;
  claims: readonly SearchedClaim[];
  /** The page of each claim, by slug. */
  pages: ReadonlyMap<string, BuiltPage>;
}

/** The parts of a claim that are indexed. */
export type SearchedClaim = Pick<ClaimEntry, 'slug' | 'path' | 'data' | 'digest'>;

/** A page that is part of the new site, and where its file is now. */
export interface BuiltPage {
  digest: string;
  file: string;
}

export interface SearchOptions {
  /** Where parts of the index are kept between builds. */
  cache: string;
  /** Called with a message if Pagefind had to index all pages at once. The search is the same, but takes more time and memory. */
  onNote: (message: string) => void;
}

/** The files of the search as the last build made them, and a digest of everything that they depend on. */
interface KeptFiles {
  key: string;
  files: [path: string, sha256: string][];
}

const KEPT = 'files';
const TERMS = 'terms';

/**
 * Creates both indexes of a site: Pagefind's index of the pages, and our own. Only what has changed since the last build is indexed.
 * Throws if one of them fails, or if Pagefind has not indexed exactly the published claims.
 */
export async function buildSearch(searched: Searched, stage: Stage, options: SearchOptions): Promise<void> {
  const plans = plansOf(searched);
  const key = keyOf(plans, searched.site);
  const kept = readKept(options.cache, KEPT) as KeptFiles | undefined;
  if (kept?.key === key && kept.files.every(([path, sha256]) => stage.has(path, sha256))) {
    for (const [path, sha256] of kept.files) stage.put(path, sha256, () => missing(path));
    return;
  }
  const zips = new KeptZips(options.cache);
  const files: KeptFiles['files'] = [];
  const put = (path: string, bytes: () => Uint8Array, sha256 = digestOf(bytes()), former?: string) => {
    files.push([path, sha256]);
    stage.put(path, sha256, bytes, former);
  };
  const index = await indexOf(searched, plans, stage, zips, options);
  for (const [path, bytes] of index.files) put(`pagefind/${path}`, () => bytes);
  for (const { name, bytes, sha256 } of index.fragments) put(fragmentPath(name), bytes, sha256);
  const own = await ownIndex(searched, index, zips, options.cache);
  const formerPath = formerPaths(kept?.files ?? [], own.keys());
  for (const [path, bytes] of own) {
    const digest = digestOf(bytes);
    put(`${INDEX_FOLDER}/${path}`, () => bytes, digest, formerPath(path, digest));
  }
  try {
    writeKept(options.cache, KEPT, { key, files } satisfies KeptFiles);
    zips.keep();
  } catch {
    // The next build takes longer. `indexInShards` has said so.
  }
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

/**
 * Makes a function that returns the path at which the last build put the same file of our own index. Its folder is named after all of
 * them, so an edit changes the paths of thousands, and the contents of few.
 */
function formerPaths(kept: KeptFiles['files'], paths: Iterable<string>) {
  const now = new Set(paths);
  const files = kept.filter(
    ([path]) => path.startsWith(`${INDEX_FOLDER}/`) && !now.has(path.slice(INDEX_FOLDER.length + 1)),
  );
  const byFile = new Map(files.map(([path, sha256]) => [`${basename(path)} ${sha256}`, path]));
  return (path: string, sha256: string) => byFile.get(`${basename(path)} ${sha256}`);
}

function missing(path: string): never {
  throw new Error(`The previous site has no ${path}`);
}

function plansOf({ site, claims, pages }: Searched): ShardPlan[] {
  const toIndex = claims.map(({ slug, data, digest }) => {
    const page = pages.get(slug);
    if (!page) throw new Error(`The site has no page for the claim ${slug}`);
    return {
      claim: { slug, data },
      ...page,
      claimDigest: digest,
    };
  });
  return planShards(toIndex, site.lang);
}

function keyOf(plans: readonly ShardPlan[], site: Site): string {
  return createHash('sha256')
    .update(JSON.stringify([process.version, site, plans.map(({ key }) => key)]))
    .digest('hex');
}

/** Indexes the pages with Pagefind. */
async function indexOf(
  { site, claims }: Searched,
  plans: readonly ShardPlan[],
  stage: Stage,
  zips: KeptZips,
  { cache, onNote }: SearchOptions,
): Promise<SiteIndex> {
  // Pagefind indexes no pages where every claim is still a draft.
  if (claims.length === 0) return { files: await pageFilesOf([], site), fragments: [], contributions: [] };
  const index = await indexInShards(plans, {
    lang: site.lang,
    cache: join(cache, 'shards'),
    has: (path, sha256) => stage.has(path, sha256),
    zip: zips.with(`pagefind ${CODE}`, packed),
    onNote,
  });
  const indexed = new Set(index.fragments.map(({ slug }) => slug));
  if (
    indexed.size !== claims.length ||
    index.fragments.length !== claims.length ||
    !claims.every(({ slug }) => indexed.has(slug))
  )
    throw new Error(
      `Pagefind indexed ${index.fragments.length} pages, but ${claims.length} claims are published: the search would hide some of them`,
    );
  return index;
}

/** The files of our own index, by their paths below its folder. */
async function ownIndex(
  { site, claims }: Searched,
  { fragments, contributions }: SiteIndex,
  zips: KeptZips,
  cache: string,
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
