import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { inert } from '../../text/inert.ts';
import type { Level } from '../rules/rule.ts';
import { countLine, levelOf, messageLine, placeOf, ruleCounts, severity, sorted } from './report.ts';

/**
 * The report for people: for each message `path:line:column level rule message`, with the line underlined below it. There is an
 * empty line between files, and the most severe files come last, where people look when a command ends; then a count. Files
 * need their text (`value`) for the lines to be shown. Messages of other levels are only counted.
 */
export function textReport(files: readonly VFile[], levels: readonly Level[] = ['error', 'warning', 'note']): string {
  return `${[...fileBlocks(files, levels), countLine(files)].join('\n\n')}\n`;
}

/** The same with one line for the notes of each rule: the first note, and the number of others. */
export function quietReport(files: readonly VFile[]): string {
  const notes = noteLines(files);
  const block = notes.length > 0 ? [[...notes, EACH_NOTE].join('\n')] : [];
  return `${[...block, ...fileBlocks(files, ['error', 'warning']), countLine(files)].join('\n\n')}\n`;
}

const EACH_NOTE = '`npm run check -- --notes` shows every note.';

function noteLines(files: readonly VFile[]): string[] {
  const notes = sorted(files).flatMap(({ file, messages }) =>
    messages.filter((message) => levelOf(message) === 'note').map((message) => ({ file, message })),
  );
  const first = new Map(notes.toReversed().map((note) => [note.message.ruleId ?? '', note]));
  return [...ruleCounts(notes.map(({ message }) => message))].flatMap(([rule, count]) => {
    const note = first.get(rule);
    if (!note) return [];
    return [`${messageLine(note.file, note.message)}${count > 1 ? ` … and ${count - 1} more` : ''}`];
  });
}

function fileBlocks(files: readonly VFile[], levels: readonly Level[]): string[] {
  const mostSevereLast = sorted(files).sort((a, b) => severity(a.file) - severity(b.file));
  return mostSevereLast.flatMap(({ file, messages }) => {
    const shown = messages.filter((message) => levels.includes(levelOf(message)));
    return shown.length > 0 ? [fileBlock(file, shown)] : [];
  });
}

function fileBlock(file: VFile, messages: VFileMessage[]): string {
  const lines = String(file).split(/\r\n|\n|\r/);
  return messages.flatMap((message) => [messageLine(file, message), ...excerpt(lines, message)]).join('\n');
}

/** How much of a long line is shown. */
const WIDTH = 120;
/** How much of it is shown before the underlined part if the line is cut. */
const BEFORE = 30;

/** The line of a message, and a line that underlines the place. Empty if the place or the text is not known. */
export function excerpt(lines: readonly string[], message: VFileMessage): string[] {
  const place = placeOf(message);
  const line = place && lines[place.line - 1];
  if (!place || !line?.trim()) return [];
  const first = line.length > WIDTH ? Math.max(0, place.column - 1 - BEFORE) : 0;
  const shown = line.slice(first, first + WIDTH);
  const start = place.column - 1 - first;
  const end = place.end?.line === place.line ? place.end.column - 1 - first : line.trimEnd().length - first;
  const number = String(place.line).padStart(5);
  const mark = '^'.repeat(Math.max(1, inert(shown.slice(start, Math.min(end, shown.length))).length));
  // Tabs are kept, so that the underline is below the text whatever their width.
  const indent = inert(shown.slice(0, start)).replace(/[^\t]/g, ' ');
  return [`${number} | ${inert(shown).trimEnd()}`, `${' '.repeat(5)} | ${indent}${mark}`];
}
