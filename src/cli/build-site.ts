import { fork } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../engine/page-keys.ts';
import { type RenderTask, renderSite } from '../engine/render-site.ts';
import { readEntries } from '../model/entries-file.ts';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { cacheFolder, projectRoot } from '../pipeline/folder/project.ts';
import type { StaticFile } from '../pipeline/folder/static-files.ts';
import { type BuiltPage, buildSearch } from '../search/build-search.ts';
import { pathOfClaim } from '../search/pagefind/shard.ts';
import { printAside } from './print.ts';
import { makeProgress } from './progress.ts';
import { assertUsablePath } from './project-path.ts';
import { Stop } from './run.ts';
import type { NewSite } from './site-folder/new-site.ts';
import { openTarget, type Target } from './site-folder/target.ts';
import { makeWorkFolder } from './work-folder.ts';

/** The message that the preparing process sends when it is done. */
export interface Prepared extends RenderTask {
  /** Files that are published as they are. */
  statics: StaticFile[];
}

/**
 * Builds the site into a folder: checks the content, renders the pages and indexes them. Replaces the previous site only after all
 * of that succeeded. Throws `Stop` if the content has errors, which are printed first.
 */
export async function buildSite(outDir: string): Promise<void> {
  assertUsablePath();
  const target = openTarget(outDir, cachedIn('sites'));
  try {
    await buildInto(target, outDir);
  } finally {
    target.close();
  }
}

async function buildInto(target: Target, outDir: string): Promise<void> {
  const work = makeWorkFolder();
  const ending = new AbortController();
  const clear = () => rmSync(work, { recursive: true, force: true });
  const stop = () => {
    ending.abort();
    clear();
    target.close();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const { statics, ...task } = await prepare(work, outDir, ending.signal);
    const site = target.newSite();
    await render(task, site, work);
    addStatic(statics, site);
    await search(site, task.entries.file);
    target.commit(site);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    clear();
  }
}

/** A folder in the cache of the content folder. */
function cachedIn(name: string): string {
  return join(cacheFolder(contentFolder(projectRoot)), name);
}

/** Reading and compiling run in a process of their own, so that their memory is free before the pages are rendered. */
function prepare(work: string, outDir: string, signal: AbortSignal): Promise<Prepared> {
  return new Promise((resolve, reject) => {
    let prepared: Prepared | undefined;
    const program = fileURLToPath(new URL('./prepare-build.ts', import.meta.url));
    const child = fork(program, [work], { cwd: projectRoot, signal });
    child.on('error', reject);
    child.on('message', (message) => {
      prepared = message as Prepared;
    });
    child.on('exit', (code) => {
      if (code === 0 && prepared) resolve(prepared);
      else reject(new Stop(`The build failed for the reason above. ${outDir} was not changed.`));
    });
  });
}

/** Adds files that are published as they are. */
function addStatic(files: readonly StaticFile[], site: NewSite): void {
  for (const { path, file } of files) {
    const bytes = readFileSync(file);
    site.put(path, sha256(bytes), () => bytes);
  }
}

/** Adds the search index. */
async function search(site: NewSite, entries: string): Promise<void> {
  const lines = readEntries(entries);
  const claims = lines.flatMap((line) => ('claim' in line ? [line.claim] : []));
  const config = lines.flatMap((line) => ('site' in line ? [line.site] : []))[0];
  if (!config) throw new Error(`No site settings in ${entries}: the file is incomplete`);
  const pages = new Map(claims.map(({ slug }) => [slug, pageIn(site, pathOfClaim(slug))]));
  const onNote = (message: string) => printAside(`${message}\n`);
  await buildSearch({ site: config, claims, pages }, site, { cache: cachedIn('search'), onNote });
}

function pageIn(site: NewSite, path: string): BuiltPage {
  const digest = site.digestOf(path);
  if (digest === undefined) throw new Error(`The site has no ${path}`);
  return { digest, file: site.fileOf(path) };
}

async function render(task: RenderTask, site: NewSite, work: string): Promise<void> {
  const progress = makeProgress();
  const onProgress = (done: number, of: number) => progress.show(`Rendering pages: ${done} of ${of}`);
  try {
    await renderSite(task, site, { cache: join(work, 'pages.json'), onProgress });
  } finally {
    progress.end();
  }
}
