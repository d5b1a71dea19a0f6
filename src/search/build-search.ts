import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Site } from '../model/site.ts';
import { inWorkers } from '../parallel/in-workers.ts';
import { readKept, writeKept } from './kept-file.ts';
import type { MadeSearch, SearchedClaim, SearchTask } from './make-search.ts';
import { planShards, type ShardPlan } from './pagefind/index-shards.ts';

/** The new site, as far as the search needs it; `NewSite` in `src/cli/site-folder`. Digests are SHA-256 in hexadecimal digits. */
export interface Stage {
  /** Where files are written that the previous site does not have. */
  folder: string;
  /** Whether the previous site has a file. */
  has(path: string, sha256: string): boolean;
  /** Adds a file that was written to `folder`. */
  written(path: string, sha256: string): void;
  /**
   * Adds a file. `bytes` is called only if the previous site does not have it. `former` is the path of a file of the previous site that
   * may have the same contents, and that the new site does not have.
   */
  put(path: string, sha256: string, bytes: () => Uint8Array, former?: string): void;
  /** Where a file of the site can be read now. */
  fileOf(path: string): string;
}

/** What is searched. */
export interface Searched {
  site: Site;
  claims: readonly SearchedClaim[];
  /** The page of each claim, by slug. */
  pages: ReadonlyMap<string, BuiltPage>;
}

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

/**
 * Creates both indexes of a site: Pagefind's index of the pages, and our own. Only what has changed since the last build is indexed.
 * Throws if one of them fails, or if Pagefind has not indexed exactly the published claims.
 */
export async function buildSearch(searched: Searched, stage: Stage, { cache, onNote }: SearchOptions): Promise<void> {
  const plans = plansOf(searched);
  const key = keyOf(plans, searched.site);
  const kept = readKept(cache, KEPT) as KeptFiles | undefined;
  const known = new Map(kept?.files.filter(([path, sha256]) => stage.has(path, sha256)));
  if (kept?.key === key && kept.files.length === known.size) {
    for (const [path, sha256] of known) stage.put(path, sha256, () => missing(path));
    return;
  }
  const claims = searched.claims.map(({ slug, path, data, digest }) => ({ slug, path, data, digest }));
  const { files, notes } = await madeByWorker({
    site: searched.site,
    claims,
    plans,
    known,
    folder: stage.folder,
    cache,
  });
  for (const note of notes) onNote(note);
  addFiles(files, stage);
  try {
    const made = files.map(({ path, sha256 }): KeptFiles['files'][number] => [path, sha256]);
    writeKept(cache, KEPT, { key, files: made } satisfies KeptFiles);
  } catch {
    // The next build takes longer. A note has said so.
  }
}

/** Makes the indexes in a worker: this thread makes other files meanwhile. */
async function madeByWorker(task: SearchTask): Promise<MadeSearch> {
  const answers: MadeSearch[] = [];
  await inWorkers<SearchTask, MadeSearch>(new URL('./search-worker.ts', import.meta.url), [task], {}, (made) => {
    answers.push(made);
  });
  const [made] = answers;
  if (!made) throw new Error('The search index was not made');
  return made;
}

function addFiles(files: MadeSearch['files'], stage: Stage): void {
  for (const { path, sha256, isWritten, former } of files) {
    if (isWritten && !stage.has(path, sha256)) stage.written(path, sha256);
    else stage.put(path, sha256, () => readFileSync(stage.fileOf(former ?? path)), former);
  }
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
