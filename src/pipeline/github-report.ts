import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { inert } from './inert.ts';
import { countLine, levelOf, oneLine, placeOf, sorted } from './report.ts';
import type { Level } from './rules/rule.ts';

const COMMANDS: Record<Level, string> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * The report as workflow commands, which GitHub shows beside the lines of a pull request (GitHub Docs, “Workflow commands for
 * GitHub Actions”). It shows ten of each level for a step, so the gravest come first, and of each level those in files that a
 * change touches, where `isChanged` tells; notes in other files are counted only. The count of all comes last.
 */
export function githubReport(files: readonly VFile[], isChanged: (file: VFile) => boolean = () => true): string {
  const all = sorted(files).flatMap(({ file, messages }) => messages.map((message) => ({ file, message })));
  const changedFirst = [...all.filter(({ file }) => isChanged(file)), ...all.filter(({ file }) => !isChanged(file))];
  const shown = changedFirst.filter(({ file, message }) => levelOf(message) !== 'note' || isChanged(file));
  const lines = (Object.keys(COMMANDS) as Level[]).flatMap((level) =>
    shown.filter(({ message }) => levelOf(message) === level).map(({ file, message }) => annotation(file, message)),
  );
  return `${[...lines, ...leftOut(all.length - shown.length), countLine(files)].join('\n')}\n`;
}

function leftOut(notes: number): string[] {
  return notes === 0 ? [] : [`${notes} ${notes === 1 ? 'note' : 'notes'} in files that did not change left out`];
}

function annotation(file: VFile, message: VFileMessage): string {
  const { line, column, end } = placeOf(message) ?? { line: 1, column: 1 };
  // Columns are refused where a place goes over several lines.
  const columns = end && end.line === line ? { col: column, endColumn: end.column } : { col: column };
  const properties = { file: file.path, line, endLine: line, ...columns, title: message.ruleId ?? '' };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${inert(escapedProperty(String(value)))}`);
  return `::${COMMANDS[levelOf(message)]} ${listed.join(',')}::${escaped(oneLine(message.reason))}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
