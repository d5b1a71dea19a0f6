import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { inert } from './inert.ts';
import { countLine, gravity, levelOf, messageLine, placeOf, sorted } from './report.ts';
import type { Level } from './rules/rule.ts';

/**
 * The report for people: for each message `path:line:column level rule message`, below it the line that is meant, underlined;
 * an empty line between files, the gravest files last, where eyes are when a command ends; then a count. Files need their text
 * (`value`) for the lines to be shown. Of levels that are not asked for only the number is told.
 */
export function textReport(files: readonly VFile[], levels: readonly Level[] = ['error', 'warning', 'note']): string {
  const gravestLast = sorted(files).sort((a, b) => gravity(a.messages) - gravity(b.messages));
  const blocks = gravestLast.flatMap(({ file, messages }) => {
    const shown = messages.filter((message) => levels.includes(levelOf(message)));
    return shown.length > 0 ? [fileBlock(file, shown)] : [];
  });
  return `${[...blocks, countLine(files)].join('\n\n')}\n`;
}

function fileBlock(file: VFile, messages: VFileMessage[]): string {
  const lines = String(file).split(/\r\n|\n|\r/);
  return messages.flatMap((message) => [messageLine(file, message), ...excerpt(lines, message)]).join('\n');
}

/** How much of a long line is shown. */
const WIDTH = 120;
/** How much of it stands before what is underlined, where the line is cut. */
const BEFORE = 30;

/** The line that a message means and a line that underlines the place. Nothing where the place or the text is not known. */
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
  // Tabs stay tabs, so that the underline stands below the text however wide they are shown.
  const indent = inert(shown.slice(0, start)).replace(/[^\t]/g, ' ');
  return [`${number} | ${inert(shown).trimEnd()}`, `${' '.repeat(5)} | ${indent}${mark}`];
}
