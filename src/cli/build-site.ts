import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../pipeline/folders.ts';
import { buildSearch } from '../search/build-search.ts';
import { assertReplaceable, replaceFolder } from './replace-folder.ts';
import { Stop } from './run.ts';

/** What the rendering process reports when it is done. */
export interface Rendered {
  /** The file that holds everything that is published. */
  library: string;
}

/**
 * Builds the site into a folder: judges the content, renders the pages, indexes them, and only when all of that has
 * gone well takes the place of what was there. Throws `Stop` where the content has errors; they have been printed then.
 */
export async function buildSite(outDir: string): Promise<void> {
  await assertReplaceable(outDir);
  // Within the project: for a folder elsewhere Astro works in one that all builds share, and two at once would mix.
  const stage = join(projectRoot, '.astro', `site-${process.pid}`);
  const clear = () => rmSync(stage, { recursive: true, force: true });
  const stop = () => {
    clear();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const { library } = await renderPages(stage, outDir);
    await buildSearch(stage, library);
    await replaceFolder(stage, outDir);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    clear();
  }
}

/** Rendering has a process of its own, so that its memory is given back before Pagefind needs as much again. */
function renderPages(stage: string, outDir: string): Promise<Rendered> {
  return new Promise((resolve, reject) => {
    let rendered: Rendered | undefined;
    const child = fork(fileURLToPath(new URL('./render-pages.ts', import.meta.url)), [stage], { cwd: projectRoot });
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
