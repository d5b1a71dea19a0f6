import { RevisionError } from '../git/run-git.ts';
import { ChangedFile } from '../history/changed-file.ts';
import { checkHistory } from '../history/check-history.ts';
import { type History, readHistory } from '../history/read-history.ts';
import { settingsOf } from '../history/settings.ts';
import { cacheFolder } from '../pipeline/folder/project.ts';
import type { Content, ReadOptions } from '../pipeline/read/read-claims.ts';
import { printAside } from './print.ts';
import { readContent } from './read-content.ts';
import { Stop } from './run.ts';

/** Reads and checks the content folder, and compares what was published with its history. */
export async function readWithHistory(
  options: Pick<ReadOptions, 'noteTexts'> = {},
): Promise<{ content: Content; history: History }> {
  const content = await readContent(options);
  const { root, today, site } = content;
  const history = await readHistory(root, {
    today,
    ...settingsOf(site, today),
    accepted: new Set(content.claims.map(({ path }) => path)),
    cacheFolder: cacheFolder(root),
    onCacheError: (line) => printAside(`${line}\n`),
  });
  await checkHistory(content, history).catch((error: unknown) => {
    if (error instanceof ChangedFile) throw new Stop(`${error.message} Run the command again.`);
    if (!(error instanceof RevisionError)) throw error;
    printAside(`Fact-checks were not compared with what was published before: ${error.message}\n`);
  });
  return { content, history };
}
