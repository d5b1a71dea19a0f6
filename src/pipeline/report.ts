import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';

/** Line and column, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** How grave a message is: an error stops a build, a warning and a note do not. */
export type Level = 'error' | 'warning' | 'note';

const LEVELS = { error: true, warning: false, note: undefined } as const;

/** Puts a problem on a file. A place that is not known is left out rather than invented. */
export function addProblem(file: VFile, level: Level, rule: string, reason: string, place?: Place): void {
  const message = file.message(reason, { place, ruleId: rule, source: 'assay' });
  message.fatal = LEVELS[level];
}

/** The level of a message, from vfile-message's `fatal` field. */
export function levelOf(message: VFileMessage): Level {
  if (message.fatal === undefined || message.fatal === null) return 'note';
  return message.fatal ? 'error' : 'warning';
}

/** True where no file has an error: the content may go out. */
export function isPublishable(files: readonly VFile[]): boolean {
  return files.every((file) => file.messages.every((message) => levelOf(message) !== 'error'));
}

/** One line for each message, `path:line:column level rule message`, files and places in order, and a count last. */
export function textReport(files: readonly VFile[]): string {
  const lines = [...files]
    .sort(byPath)
    .flatMap((file) => [...file.messages].sort(byPlace).map((message) => line(file, message)));
  return `${[...lines, countOf(files)].join('\n')}\n`;
}

function line(file: VFile, message: VFileMessage): string {
  const place = `${file.path}:${message.line ?? 1}:${message.column ?? 1}`;
  // A message is one line, whatever the value that it quotes.
  return `${place} ${levelOf(message)} ${message.ruleId} ${message.reason.replace(/\s+/g, ' ')}`;
}

function countOf(files: readonly VFile[]): string {
  const count = { error: 0, warning: 0, note: 0 };
  for (const file of files) for (const message of file.messages) count[levelOf(message)]++;
  const parts = (['error', 'warning', 'note'] as const)
    .filter((level) => count[level] > 0)
    .map((level) => `${count[level]} ${level}${count[level] === 1 ? '' : 's'}`);
  const read = `${files.length} file${files.length === 1 ? '' : 's'} read`;
  return parts.length > 0 ? `${parts.join(', ')} in ${read}` : `No problems in ${read}`;
}

function byPath(a: VFile, b: VFile): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
