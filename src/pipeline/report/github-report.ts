import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { inert } from '../../text/inert.ts';
import type { Level } from '../rules/rule.ts';
import { countLine, heldMark, levelOf, oneLine, placeOf, ruleCounts, sorted, stopsBuild } from './report.ts';

const COMMANDS: Record<Level, string> = { error: 'error', warning: 'warning', note: 'notice' };

/** A message, and the file it is on. */
interface FileMessage {
  file: VFile;
  message: VFileMessage;
}

/**
 * The report as workflow commands, which GitHub shows next to the lines of a pull request (GitHub Docs, “Workflow commands for
 * GitHub Actions”). It shows ten of each level for a step, so the most severe come first, and within a level those in
 * changed files (`isChanged`). Notes in other files are only counted by rule, unless `everyNote`. An error that does not stop a
 * build is shown as a warning. The total count comes last.
 */
export function githubReport(
  files: readonly VFile[],
  isChanged: (file: VFile) => boolean = () => true,
  everyNote = false,
): string {
  const all = sorted(files).flatMap(({ file, messages }) => messages.map((message) => ({ file, message })));
  const [changed, others] = [all.filter(({ file }) => isChanged(file)), all.filter(({ file }) => !isChanged(file))];
  const isCounted = ({ message }: FileMessage) => levelOf(message) === 'note' && !everyNote;
  const shown = [...changed, ...others.filter((one) => !isCounted(one))];
  const annotations = SHOWN_AS.flatMap((command) => shown.filter((one) => commandOf(one) === command).map(annotation));
  return `${[...annotations, ...leftOut(others.filter(isCounted)), countLine(files)].join('\n')}\n`;
}

const SHOWN_AS = Object.values(COMMANDS);

function commandOf({ file, message }: FileMessage): string {
  const level = levelOf(message);
  return level === 'error' && !stopsBuild(file, message) ? COMMANDS.warning : COMMANDS[level];
}

function leftOut(notes: readonly FileMessage[]): string[] {
  if (notes.length === 0) return [];
  const each = [...ruleCounts(notes.map(({ message }) => message))].map(([rule, count]) => `${count} ${rule}`);
  const all = `${notes.length} ${notes.length === 1 ? 'note' : 'notes'}`;
  return [`${all} in unchanged files not shown: ${each.join(', ')}`];
}

function annotation({ file, message }: FileMessage): string {
  const { line, column, end } = placeOf(message) ?? { line: 1, column: 1 };
  // GitHub rejects columns if a place spans several lines.
  const columns = end && end.line === line ? { col: column, endColumn: end.column } : { col: column };
  const properties = { file: file.path, line, endLine: line, ...columns, title: message.ruleId ?? '' };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${inert(escapedProperty(String(value)))}`);
  const text = `${oneLine(message.reason)}${heldMark(file, message)}`;
  return `::${commandOf({ file, message })} ${listed.join(',')}::${escaped(text)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
