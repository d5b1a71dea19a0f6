import type { VFile } from 'vfile';
import { countLine, severity } from '../pipeline/report/report.ts';
import { quietReport, textReport } from '../pipeline/report/text-report.ts';
import { messagesKey } from './messages-key.ts';
import { withText } from './with-text.ts';

/** At most this many files are reported at once. */
const FILE_LIMIT = 20;

/**
 * Makes a function that is called after each reading of the content and returns the report for the terminal: files whose messages
 * changed, the most severe first if there are too many, and the number of all problems. Empty if nothing changed.
 */
export function changeReporter(): (files: readonly VFile[]) => string {
  let before: Map<string, string> | undefined;
  return (files) => {
    const now = new Map(files.map((file) => [file.path, messagesKey(file)]));
    const isNew = ({ path }: VFile) => (now.get(path) ?? '') !== (before?.get(path) ?? '');
    const isGone = [...(before ?? [])].some(([path, messages]) => messages !== '' && !now.has(path));
    const changed = files.filter(isNew);
    const same = before !== undefined && changed.length === 0 && !isGone;
    // New notes are shown in full; on the first reading they are only counted.
    const report = before === undefined ? quietReport : textReport;
    before = now;
    if (same) return '';
    return reportOn(changed.filter(({ messages }) => messages.length > 0).sort(mostSevereFirst), files, report);
  };
}

function reportOn(changed: readonly VFile[], files: readonly VFile[], report: typeof textReport): string {
  // The last part of a report is the count of its own files.
  const blocks = report(changed.slice(0, FILE_LIMIT).map(withText)).trimEnd().split('\n\n').slice(0, -1);
  const left = changed.length - FILE_LIMIT;
  if (left > 0) blocks.push(`… and ${left} more files with messages. Run \`npm run check\` to see all`);
  return [...blocks, countLine(files)].join('\n\n');
}

function mostSevereFirst(a: VFile, b: VFile): number {
  return severity(b) - severity(a);
}
