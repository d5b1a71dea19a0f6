import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { cacheFolder, projectRoot } from '../pipeline/folder/project.ts';
import { buildSearch } from '../search/build-search.ts';
import { printAside } from './print.ts';
import { assertUsablePath } from './project-path.ts';
import { Stop } from './run.ts';
import { openTarget, type Target } from './site-folder/target.ts';
import { makeWorkFolder } from './work-folder.ts';

/** The message that the rendering process sends when it is done. */
export interface Rendered {
  /** The entries file. */
  entries: string;
}

/**
 * Builds the site into a folder: checks the content, renders the pages and indexes them. Replaces the previous site only after all
 * of that succeeded. Throws `Stop` if the content has errors, which are printed first.
 */
export async function buildSite(outDir: string): Promise<void> {
  assertUsablePath();
  const target = openTarget(outDir);
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
    const site = join(work, 'site');
    const { entries } = await renderPages(work, outDir, ending.signal);
    await buildSearch(site, entries, { cache: searchCache(), onNote: (message) => printAside(`${message}\n`) });
    target.commit(site);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    clear();
  }
}

/** Where the search index of the content folder is kept between builds. */
function searchCache(): string {
  return join(cacheFolder(contentFolder(projectRoot)), 'pagefind');
}

/** Rendering runs in its own process, so that its memory is freed before Pagefind needs as much again. */
function renderPages(work: string, outDir: string, signal: AbortSignal): Promise<Rendered> {
  return new Promise((resolve, reject) => {
    let rendered: Rendered | undefined;
    const program = fileURLToPath(new URL('./render-pages.ts', import.meta.url));
    const child = fork(program, [work], { cwd: projectRoot, signal });
    child.on('error', reject);
    child.on('message', (message) => {
      rendered = message as Rendered;
    });
    child.on('exit', (code) => {
      if (code === 0 && rendered) resolve(rendered);
      else reject(new Stop(`The build failed for the reason above. ${outDir} was not changed.`));
    });
  });
}
