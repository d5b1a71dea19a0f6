import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { VFile } from 'vfile';
import { shownPath } from '../pipeline/folder/project.ts';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { levelOf, oneLine } from '../pipeline/report/report.ts';
import { OF_THE_WHOLE } from '../pipeline/rules/index.ts';
import { shortenLine } from '../text/shorten.ts';
import { brokenLinksWithout } from './broken-links.ts';

/** A file to write: its path in the content folder, and its text. */
export interface NewFile {
  path: string;
  text: string;
}

/** The errors in a new file. */
export interface FileErrors {
  reasons: string[];
  /** Whether all of them are of rules about the whole folder, so that the file may have none next to other files. */
  dependOnOthers: boolean;
}

interface CheckOptions {
  /** Accepts drafts in which required keys or the body are missing. */
  draftsMayLack?: boolean;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Checks new files as `npm run check` will, together with the existing content, in a copy of the content folder. Returns the
 * errors of each new file that has any, and of those that would have some if the files with errors were missing.
 */
export async function checkNewFiles(
  content: string,
  files: readonly NewFile[],
  { draftsMayLack = false, onProgress }: CheckOptions = {},
): Promise<Map<string, FileErrors>> {
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
    const checked = await readClaims(copy, onProgress ? { onProgress } : {});
    const byPath = new Map(checked.files.map((file) => [file.path, file]));
    const errors = new Map(
      files.flatMap((file) => errorsOn(byPath.get(shownPath(copy, file.path)), file, draftsMayLack)),
    );
    const lines = new Map(files.map(({ path, text }) => [path, text.split('\n')]));
    for (const [path, broken] of brokenLinksWithout(errors.keys(), files, checked)) {
      const reasons = broken.map(({ reason, line }) => reason + quoted(lines.get(path)?.[line - 1]));
      const known = errors.get(path) ?? { reasons: [], dependOnOthers: true };
      errors.set(path, { ...known, reasons: [...known.reasons, ...reasons] });
    }
    return errors;
  } finally {
    await rm(copy, { recursive: true });
  }
}

/** Files of programs, above all the history of git, are not copied. */
function isContent(path: string): boolean {
  const name = basename(path);
  return !name.startsWith('.') && name !== 'node_modules';
}

/** Quotes the line instead of its number: the file may never be written. */
function errorsOn(checked: VFile | undefined, { path, text }: NewFile, draftsMayLack: boolean): [string, FileErrors][] {
  const tolerated = draftsMayLack && /^draft: true$/m.test(text) ? ['missing-field', 'empty-body'] : [];
  const errors = (checked?.messages ?? []).filter(
    (message) => levelOf(message) === 'error' && !tolerated.includes(message.ruleId ?? ''),
  );
  if (errors.length === 0) return [];
  const lines = text.split('\n');
  const reasons = errors.map(({ line, ruleId, reason }) => {
    return `${ruleId} ${oneLine(reason)}${quoted(line === undefined ? undefined : lines[line - 1])}`;
  });
  const dependOnOthers = errors.every(({ ruleId }) => Object.hasOwn(OF_THE_WHOLE, ruleId ?? ''));
  return [[path, { reasons, dependOnOthers }]];
}

function quoted(line = ''): string {
  return line.trim() === '' ? '' : ` (in the line \`${shortenLine(line, 80)}\`)`;
}
