import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { VFile } from 'vfile';
import { shownPath } from '../pipeline/folders.ts';
import { readClaims } from '../pipeline/read-claims.ts';
import { levelOf, oneLine } from '../pipeline/report.ts';
import { shortened } from './shortened.ts';

/** A file that is to be written: its path below the content folder, and its text. */
export interface NewFile {
  path: string;
  text: string;
}

/**
 * Judges new files as `npm run check` will, together with all that is in the content folder already: in a copy of it.
 * Answers with the errors on each new file that has any.
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
    return new Map(files.flatMap((file) => errorsOn(byPath.get(shownPath(copy, file.path)), file)));
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
    const shown = line === undefined ? '' : (lines[line - 1] ?? '').trim();
    return `${ruleId} ${oneLine(reason)}${shown === '' ? '' : ` (in the line \`${shortened(shown)}\`)`}`;
  });
  return reasons.length > 0 ? [[path, reasons]] : [];
}
