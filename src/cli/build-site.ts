import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../pipeline/folder/project.ts';
import { buildSearch } from '../search/build-search.ts';
import { assertUsablePath } from './project-path.ts';
import { Stop } from './run.ts';
import { openTarget, type Target } from './site-folder/target.ts';
import { makeWorkFolder } from './work-folder.ts';

/** What the rendering process reports when it is done. */
export interface Rendered {
  /** The entries file. */
  entries: string;
}

/**
 * Builds the site into a folder: judges the content, renders the pages, indexes them, and only when all of that has
 * gone well takes the place of what was there. Throws `Stop` where the content has errors; they have been printed then.
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
    await buildSearch(site, entries);
    target.commit(site);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    clear();
  }
}

/** Rendering has a process of its own, so that its memory is given back before Pagefind needs as much again. */
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
      else reject(new Stop(`Nothing was built: ${outDir} is as it was. The reason stands above.`));
    });
  });
}
