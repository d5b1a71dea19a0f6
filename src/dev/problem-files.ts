import { relative, resolve, sep } from 'node:path';
import type { VFile } from 'vfile';
import type { ProblemFile } from '../library/dev.ts';
import { KINDS } from '../pipeline/folder/content-folder.ts';
import { pageAddress } from '../pipeline/folder/page-address.ts';
import { levelOf, messageLine, severity, sorted } from '../pipeline/report/report.ts';
import { excerpt } from '../pipeline/report/text-report.ts';
import type { RuleId } from '../pipeline/rules/index.ts';

/** The files with messages, in the order of the report. `root` is the content folder. */
export function problemFiles(root: string, files: readonly VFile[]): ProblemFile[] {
  return sorted(files).map(({ file, messages }) => ({
    name: file.path,
    address: addressOf(root, file),
    errors: messages.filter((message) => levelOf(message) === 'error').length,
    warnings: messages.filter((message) => levelOf(message) === 'warning').length,
    problems: () => {
      const lines = String(file).split(/\r\n|\n|\r/);
      // Errors come first.
      const mostSevereFirst = messages.toSorted((a, b) => severity(file, [b]) - severity(file, [a]));
      return mostSevereFirst.map((message) => ({ text: messageLine(file, message), excerpt: excerpt(lines, message) }));
    },
  }));
}

/** Rules about the file itself or its name: a file that breaks them gets no page. */
const WITHOUT_PAGE: readonly RuleId[] = ['file-name', 'reserved-name', 'unreadable'];

function addressOf(root: string, file: VFile): string | undefined {
  const path = relative(root, resolve(file.path)).split(sep).join('/');
  const refused = file.messages.some(({ ruleId }) => WITHOUT_PAGE.includes(ruleId as RuleId));
  return refused || !KINDS.some((kind) => path.startsWith(`${kind}/`)) ? undefined : pageAddress(path).slice(1);
}
