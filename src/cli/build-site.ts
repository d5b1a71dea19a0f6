import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build } from 'astro';
import { isPublished } from '../model/entry.ts';
import { projectRoot } from '../pipeline/folders.ts';
import type { Content } from '../pipeline/read-claims.ts';
import { isPublishable, textReport } from '../pipeline/report.ts';
import { buildSearch } from '../search/build-search.ts';
import { makeProgress } from './progress.ts';
import { readContent } from './read-content.ts';
import { replaceFolder, stageBeside } from './replace-folder.ts';
import { Stop } from './run.ts';

/**
 * Builds the site into a folder: judges the content, renders the pages, indexes them, and only when all of that has
 * gone well takes the place of what was there. Throws `Stop` with the report where the content has errors.
 */
export async function buildSite(outDir: string): Promise<void> {
  const stage = await stageBeside(outDir);
  const content = await readContent();
  const report = textReport(content.files);
  if (!isPublishable(content.files))
    throw new Stop(`${report}\nNothing was built: ${outDir} is as it was. Mend the errors above and build again.`);
  process.stderr.write(report);
  try {
    await renderPages(stage, content);
    await buildSearch(stage, publishedClaims(content));
    await replaceFolder(stage, outDir);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function renderPages(stage: string, content: Content): Promise<void> {
  const total = publishedClaims(content);
  const progress = makeProgress();
  const ticker = setInterval(async () => {
    // Before the first page there is no folder to count in.
    const done = await readdir(join(stage, 'claims')).catch(() => []);
    progress.show(`Rendering fact-checks: ${Math.min(done.length, total)} of ${total}`);
  }, 1000);
  try {
    await build({
      root: projectRoot,
      outDir: stage,
      logLevel: 'warn',
      build: { server: join(dirname(stage), `${basename(stage)}.server`) },
    });
  } finally {
    clearInterval(ticker);
    progress.end();
    await rm(`${stage}.server`, { recursive: true, force: true });
  }
}

function publishedClaims(content: Content): number {
  const today = new Date().toISOString().slice(0, 10);
  return content.claims.filter((claim) => isPublished(claim.data, today)).length;
}
