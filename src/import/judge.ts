import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { VFile } from 'vfile';
import { shownPath } from '../pipeline/folder/project.ts';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { levelOf, oneLine } from '../pipeline/report/report.ts';
import { shortenLine } from '../text/shorten.ts';
import { fallenWith } from './fallen.ts';

/** A file that is to be written: its path below the content folder, and its text. */
export interface NewFile {
  path: string;
  text: string;
}

/**
 * Judges new files as `npm run check` will, together with all that is in the content folder already: in a copy of it.
 * Answers with the errors on each new file that has any, and on those that would have some without these.
 */
export async function judge(content: string, files: readonly NewFile[]): Promise<Map<string, string[]>> {
  const copy = await mkdtemp(join(tmpdir(), 'assay-import-'));
  try {
    await cp(content, copy, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => path === content || isContent(path),
    });
    for (const { path, text } of files) {
      await mkdir(dirname(join(copy, path)), { recursive: true });
      await writeFile(join(copy, path), text);
    }
    const judged = await readClaims(copy);
    const byPath = new Map(judged.files.map((file) => [file.path, file]));
    const errors = new Map(files.flatMap((file) => errorsOn(byPath.get(shownPath(copy, file.path)), file)));
    const texts = new Map(files.map(({ path, text }) => [path, text.split('\n')]));
    for (const [path, said] of fallenWith(errors.keys(), files, judged)) {
      const reasons = said.map(({ reason, line }) => `${reason}${shownLine(texts.get(path)?.[line - 1])}`);
      errors.set(path, [...(errors.get(path) ?? []), ...reasons]);
    }
    return errors;
  } finally {
    await rm(copy, { recursive: true });
  }
}

/** What programs keep beside the texts, git's history above all, is judged by nobody. */
function isContent(path: string): boolean {
  const name = basename(path);
  return !name.startsWith('.') && name !== 'node_modules';
}

/** The line is shown and not its number: the file that it stands in is never written. */
function errorsOn(judged: VFile | undefined, { path, text }: NewFile): [string, string[]][] {
  const lines = text.split('\n');
  const errors = (judged?.messages ?? []).filter((message) => levelOf(message) === 'error');
  const reasons = errors.map(({ line, ruleId, reason }) => {
    return `${ruleId} ${oneLine(reason)}${shownLine(line === undefined ? undefined : lines[line - 1])}`;
  });
  return reasons.length > 0 ? [[path, reasons]] : [];
}

function shownLine(line = ''): string {
  return line.trim() === '' ? '' : ` (in the line \`${shortenLine(line, 80)}\`)`;
}
