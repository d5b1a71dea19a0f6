import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { countLine, levelOf, oneLine, placeOf, sorted } from './report.ts';
import type { Level } from './rules/rule.ts';

const COMMANDS: Record<Level, string> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * The report as workflow commands, which GitHub shows beside the lines of a pull request (GitHub Docs, “Workflow commands for
 * GitHub Actions”). It shows ten of each level for a step, so the gravest come first; the count comes last.
 */
export function githubReport(files: readonly VFile[]): string {
  const all = sorted(files).flatMap(({ file, messages }) => messages.map((message) => ({ file, message })));
  const lines = (Object.keys(COMMANDS) as Level[]).flatMap((level) =>
    all.filter(({ message }) => levelOf(message) === level).map(({ file, message }) => annotation(file, message)),
  );
  return `${[...lines, countLine(files)].join('\n')}\n`;
}

function annotation(file: VFile, message: VFileMessage): string {
  const { line, column, end } = placeOf(message) ?? { line: 1, column: 1 };
  // Columns are refused where a place goes over several lines.
  const columns = end && end.line === line ? { col: column, endColumn: end.column } : { col: column };
  const properties = { file: file.path, line, endLine: line, ...columns, title: message.ruleId ?? '' };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${COMMANDS[levelOf(message)]} ${listed.join(',')}::${escaped(oneLine(message.reason))}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
