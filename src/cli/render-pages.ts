import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { isPublished } from '../model/entry.ts';
import { libraryFile, projectRoot } from '../pipeline/folders.ts';
import { inert } from '../pipeline/inert.ts';
import { counts, isPublishable } from '../pipeline/report.ts';
import { textReport } from '../pipeline/text-report.ts';
import type { Rendered } from './build-site.ts';
import { printAside } from './print.ts';
import { makeProgress } from './progress.ts';
import { readContent } from './read-content.ts';
import { run, Stop } from './run.ts';

const CACHE = 'cache';

// The part of a build that `build-site.ts` runs in a process of its own: judges the content and renders it into a folder.
// Everything it writes goes into the folder of its build, so that builds beside each other cannot mix.
await run(async ([work = '']) => {
  // Without the build that asked for them nobody needs the pages.
  process.once('disconnect', () => process.exit(1));
  // It ends by itself all the same.
  process.channel?.unref();
  const claims = await judge();
  await render(work, claims);
  process.send?.({ library: libraryFile(join(work, CACHE)) } satisfies Rendered);
});

/** Prints what is wrong and answers with the number of published claims. The content itself is let go again. */
async function judge(): Promise<number> {
  const { claims, files } = await readContent();
  if (!isPublishable(files)) throw new Stop(textReport(files));
  printAside(textReport(files, ['error', 'warning']));
  if (counts(files).note > 0) printAside('`npm run check` shows the notes.\n');
  const today = new Date().toISOString().slice(0, 10);
  const hidden = claims.filter((claim) => !isPublished(claim.data, today));
  if (hidden.length > 0)
    printAside(`Left out, because of \`draft\` or \`publishAt\`: ${listed(hidden.map(({ path }) => inert(path)))}\n`);
  return claims.length - hidden.length;
}

/** Ten names, and how many more there are. */
function listed(names: readonly string[]): string {
  const more = names.length > 10 ? ` and ${names.length - 10} more` : '';
  return names.slice(0, 10).join(', ') + more;
}

async function render(work: string, total: number): Promise<void> {
  const outDir = join(work, 'site');
  const [cacheDir, viteCache] = [join(work, CACHE), join(work, 'vite')];
  const progress = makeProgress();
  const ticker = setInterval(async () => {
    // Before the first page there is no folder to count in.
    const done = await readdir(join(outDir, 'claims')).catch(() => []);
    progress.show(`Rendering fact-checks: ${Math.min(done.length, total)} of ${total}`);
  }, 1000);
  try {
    await build({ root: projectRoot, outDir, cacheDir, vite: { cacheDir: viteCache }, logLevel: 'warn' });
  } finally {
    clearInterval(ticker);
    progress.end();
  }
}
