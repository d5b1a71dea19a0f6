import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { countLine, messageLine, sorted } from '../pipeline/report/report.ts';
import { textReport } from '../pipeline/report/text-report.ts';
import { type Files, VALID } from '../pipeline/rules/valid-folder.ts';

export {
  added,
  CLAIM,
  changed,
  changedSite,
  type Files,
  PIXEL,
  SITE,
  second,
  VALID,
  wrote,
} from '../pipeline/rules/valid-folder.ts';

/** Later than every date of the valid folder, so that no test depends on the clock. */
export const TODAY = '2026-12-31';

/** Creates a temporary content folder: the valid one with these changes. It is removed afterwards. */
export async function withContent<Result>(files: Files, use: (root: string) => Promise<Result>): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'assay-'));
  try {
    await write(root, { ...VALID, ...files });
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

export async function write(root: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

/** The lines of the report on a content folder, with paths relative to it. */
export async function fullReportOn(files: Files): Promise<string[]> {
  return withContent(files, async (root) => {
    const report = textReport((await readClaims(root, { today: TODAY })).files);
    return report
      .replaceAll(root + sep, '')
      .trimEnd()
      .split('\n');
  });
}

/** The same without the quoted lines. */
export async function reportOn(files: Files): Promise<string[]> {
  return withContent(files, async (root) => reportLines(root, (await readClaims(root, { today: TODAY })).files));
}

/** One line for each message, and the count. */
export function reportLines(root: string, files: Parameters<typeof sorted>[0]): string[] {
  const lines = sorted(files).flatMap(({ file, messages }) => messages.map((message) => messageLine(file, message)));
  return [...lines, countLine(files)].map((line) => line.replaceAll(root + sep, ''));
}
