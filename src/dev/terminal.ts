import type { VFile } from 'vfile';
import { countLine, messageLine, severity } from '../pipeline/report/report.ts';
import { quietReport, textReport } from '../pipeline/report/text-report.ts';

/** More files at once nobody reads. */
const MOST = 20;

/**
 * Makes a function that tells an editor what is new in each reading: the messages of the files whose messages have changed,
 * errors before warnings before notes where there are too many, and the count of all. Empty where nothing has changed.
 */
export function newsOfReadings(): (files: readonly VFile[]) => string {
  let before: Map<string, string> | undefined;
  return (files) => {
    const now = new Map(
      files.map((file) => [file.path, file.messages.map((one) => messageLine(file, one)).join('\n')]),
    );
    const isNew = ({ path }: VFile) => (now.get(path) ?? '') !== (before?.get(path) ?? '');
    const isGone = [...(before ?? [])].some(([path, messages]) => messages !== '' && !now.has(path));
    const changed = files.filter(isNew);
    const same = before !== undefined && changed.length === 0 && !isGone;
    // What has just been written is told in full; of what was there before, notes are counted.
    const report = before === undefined ? quietReport : textReport;
    before = now;
    return same ? '' : news(changed.filter(({ messages }) => messages.length > 0).sort(gravestFirst), files, report);
  };
}

function news(changed: readonly VFile[], files: readonly VFile[], report: typeof textReport): string {
  // The last part of a report counts its own files.
  const blocks = report(changed.slice(0, MOST)).trimEnd().split('\n\n').slice(0, -1);
  const left = changed.length - MOST;
  if (left > 0) blocks.push(`… and messages in ${left} more: \`npm run check\` shows all of them`);
  return [...blocks, countLine(files)].join('\n\n');
}

function gravestFirst(a: VFile, b: VFile): number {
  return severity(b) - severity(a);
}
