import { checkHistory } from '../history/check-history.ts';
import { readHistory } from '../history/read-history.ts';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { type Files, reportLines, TODAY, VALID } from './content.ts';
import { withDatedRepository } from './scripted-history.ts';

/** The days of the two commits of an example. */
const [PUBLISHED, CHANGED] = ['2026-11-24', '2026-11-26'];

/** The lines of the report on the valid folder with these changes, committed after it was published with others. */
export async function reportAfter(published: Files, files: Files): Promise<string[]> {
  return withDatedRepository(async ({ content, on }) => {
    await on(PUBLISHED, { ...VALID, ...published });
    const gone = Object.fromEntries(Object.keys(published).map((path) => [path, undefined]));
    await on(CHANGED, { ...gone, ...VALID, ...files });
    return historyReport(content);
  });
}

/** The lines of the report on a content folder, its history included. */
export async function historyReport(root: string, today = TODAY): Promise<string[]> {
  const content = await readClaims(root, { today });
  await checkHistory(content, await readHistory(root, { today, ...content.site?.history }));
  return reportLines(root, content.files);
}
