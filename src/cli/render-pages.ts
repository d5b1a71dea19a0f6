import { constants } from 'node:fs';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { heldBack, isPublished } from '../model/entry.ts';
import { entriesFile, projectRoot } from '../pipeline/folder/project.ts';
import type { StaticFile } from '../pipeline/folder/static-files.ts';
import { writeEntries } from '../pipeline/read/entries-file.ts';
import { handOver } from '../pipeline/read/handed-over.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { counts, heldErrors, isPublishable } from '../pipeline/report/report.ts';
import { quietReport, textReport } from '../pipeline/report/text-report.ts';
import { inert } from '../text/inert.ts';
import type { Rendered } from './build-site.ts';
import { printAside } from './print.ts';
import { makeProgress } from './progress.ts';
import { readContent } from './read-content.ts';
import { run, Stop } from './run.ts';

const [CACHE, SITE] = ['cache', 'site'];

// The part of a build that `build-site.ts` runs in its own process: checks the content and renders it into a folder. It writes only
// to the folder of its build, so that simultaneous builds do not mix.
await run(async ([work = '']) => {
  // If the build that started it is gone, nobody needs the pages.
  process.once('disconnect', () => process.exit(1));
  // The channel must not keep the process alive.
  process.channel?.unref();
  const entries = entriesFile(join(work, CACHE));
  const { claims, statics } = await readOnce(entries);
  await render(work, claims);
  await copyStatic(statics, join(work, SITE));
  process.send?.({ entries } satisfies Rendered);
});

/**
 * Reads and checks the content and hands it over to the pages. Does not keep the content in memory: returns the number of
 * published claims, and the files that are published as they are.
 */
async function readOnce(entries: string): Promise<{ claims: number; statics: StaticFile[] }> {
  const content = await readContent();
  if (!isPublishable(content.files)) throw new Stop(quietReport(content.files));
  printProblems(content);
  handOver({ file: entries, digest: await writeEntries(entries, content, 'readers') });
  const claims = content.claims.filter((claim) => isPublished(claim.data, content.today)).length;
  return { claims, statics: content.statics };
}

/** Prints what does not stop a build, and what is not published yet. */
function printProblems({ claims, broken, files, today }: Content): void {
  const published = files.filter(({ data }) => data.heldBack === undefined);
  printAside(textReport(published, ['error', 'warning']));
  if (counts(files).note > 0) printAside('Run `npm run check` to see notes.\n');
  const isHeld = ({ data }: { data: { draft?: boolean | undefined; publishAt?: string | undefined } }) =>
    heldBack({ ...data, draft: data.draft ?? false }, today) !== undefined;
  const hidden = [...claims, ...broken].filter(isHeld);
  if (hidden.length > 0)
    printAside(
      `Not published, because of \`draft\` or \`publishAt\`: ${listed(hidden.map(({ path }) => inert(path)))}\n`,
    );
  const errors = counts(files).error;
  if (errors > 0) printAside(`${heldErrors(errors)}. Run \`npm run check\` to see them.\n`);
}

/** At most ten names, and the number of others. */
function listed(names: readonly string[]): string {
  const more = names.length > 10 ? ` and ${names.length - 10} more` : '';
  return names.slice(0, 10).join(', ') + more;
}

/** Copies files that are published as they are. Fails rather than replace a file of the site. */
async function copyStatic(files: readonly StaticFile[], site: string): Promise<void> {
  for (const { path, file } of files) {
    await mkdir(join(site, dirname(path)), { recursive: true });
    await copyFile(file, join(site, path), constants.COPYFILE_EXCL);
  }
}

async function render(work: string, total: number): Promise<void> {
  const outDir = join(work, SITE);
  const [cacheDir, viteCache] = [join(work, CACHE), join(work, 'vite')];
  const progress = makeProgress();
  const ticker = setInterval(async () => {
    // The folder does not exist before the first page.
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
