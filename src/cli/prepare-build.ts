import { join } from 'node:path';
import { openBundle } from '../engine/bundle.ts';
import { bundleKey } from '../engine/bundle-key.ts';
import { handOver, type WrittenEntries } from '../library/handed-over.ts';
import { heldBack } from '../model/entry.ts';
import { basePath, type Site } from '../model/site.ts';
import { bundlesFolder, entriesFile, projectRoot } from '../pipeline/folder/project.ts';
import type { StaticFile } from '../pipeline/folder/static-files.ts';
import { writeEntries } from '../pipeline/read/entries-file.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { counts, heldErrors, isPublishable } from '../pipeline/report/report.ts';
import { quietReport, textReport } from '../pipeline/report/text-report.ts';
import { inert } from '../text/inert.ts';
import type { Prepared } from './build-site.ts';
import { printAside } from './print.ts';
import { readContent } from './read-content.ts';
import { run, Stop } from './run.ts';

// The part of a build that `build-site.ts` runs in its own process: checks the content, writes the entries file and opens the
// compiled pages. It writes only to the folder of its build and to caches, so that simultaneous builds do not mix.
await run(async ([work = '']) => {
  // If the build that started it is gone, nobody needs the result.
  process.once('disconnect', () => process.exit(1));
  // The channel must not keep the process alive.
  process.channel?.unref();
  const { site, ...read } = await readOnce(entriesFile(join(work, 'cache')));
  // Compiling the pages runs the loader, which must not read the content again.
  handOver(read.entries);
  // Vite would compile the pages for a preview.
  process.env.NODE_ENV = 'production';
  const address = { site: new URL(site.url).origin, base: decodeURI(basePath(site)) };
  const bundle = await openBundle({ root: projectRoot, folder: bundlesFolder, work, ...address }, () =>
    bundleKey(site),
  );
  process.send?.({ ...read, bundle } satisfies Prepared);
});

/** What was read: the entries file, the site, and the files that are published as they are. */
interface Read {
  entries: WrittenEntries;
  site: Site;
  statics: StaticFile[];
}

/** Reads and checks the content and writes the entries file. Does not keep the content in memory. */
async function readOnce(file: string): Promise<Read> {
  const content = await readContent({ noteTexts: false });
  if (!isPublishable(content.files)) throw new Stop(quietReport(content.files));
  printProblems(content);
  if (!content.site) throw new Error('site.yaml has no error, but could not be read');
  const entries = { file, digest: await writeEntries(file, content, 'readers') };
  return { entries, site: content.site, statics: content.statics };
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
