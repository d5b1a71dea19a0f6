import { sep } from 'node:path';
import type { VFile } from 'vfile';
import type { ProblemFile } from '../library/dev.ts';
import { KINDS } from '../pipeline/folder/content-folder.ts';
import { pageAddress } from '../pipeline/folder/page-address.ts';
import { shownPath } from '../pipeline/folder/project.ts';
import { levelOf, messageLine, severity, sorted } from '../pipeline/report/report.ts';
import { excerpt } from '../pipeline/report/text-report.ts';
import type { RuleId } from '../pipeline/rules/index.ts';
import { withText } from './with-text.ts';

/** The files with messages, in the order of the report. `root` is the content folder. */
export function problemFiles(root: string, files: readonly VFile[]): ProblemFile[] {
  // Resolving the path of each file would take longer than all the rest.
  const start = shownPath(root, '_').slice(0, -1);
  return sorted(files).map(({ file, messages }) => ({
    name: file.path,
    address: addressOf(file, start),
    errors: messages.filter((message) => levelOf(message) === 'error').length,
    warnings: messages.filter((message) => levelOf(message) === 'warning').length,
    problems: () => {
      const lines = String(withText(file)).split(/\r\n|\n|\r/);
      // Errors come first.
      const mostSevereFirst = messages.toSorted((a, b) => severity(file, [b]) - severity(file, [a]));
      return mostSevereFirst.map((message) => ({ text: messageLine(file, message), excerpt: excerpt(lines, message) }));
    },
  }));
}

/** Rules about the file itself or its name: a file that breaks them gets no page. */
const WITHOUT_PAGE: readonly RuleId[] = ['file-name', 'reserved-name', 'unreadable'];

function addressOf(file: VFile, start: string): string | undefined {
  const path = file.path.startsWith(start) ? file.path.slice(start.length).split(sep).join('/') : '';
  const refused = file.messages.some(({ ruleId }) => WITHOUT_PAGE.includes(ruleId as RuleId));
  return refused || !KINDS.some((kind) => path.startsWith(`${kind}/`)) ? undefined : pageAddress(path).slice(1);
}
