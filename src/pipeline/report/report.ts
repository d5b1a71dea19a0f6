import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { HeldBack } from '../../model/entry.ts';
import { inert } from '../../text/inert.ts';
import { shorten } from '../../text/shorten.ts';
import { LIMITS } from '../limits/limits.ts';
import { RULES, type RuleId } from '../rules/index.ts';
import type { Level } from '../rules/rule.ts';

declare module 'vfile' {
  interface DataMap {
    /** Why readers do not see the file; absent if they do, and on files that are not entries. */
    heldBack: HeldBack;
  }
}

/** Line and column, both counted from 1. A column counts UTF-16 units, as editors do; a tab is one. */
export interface Point {
  line: number;
  column: number;
}

/** A place in a file, and where it ends if that is known. */
export interface Place extends Point {
  end?: Point;
  /** The top-level key that it belongs to, even if the file lacks that key; absent outside front matter and YAML. */
  key?: string;
}

/** The line and column of an offset in a text that starts below some lines of a file. */
export function pointAt(text: string, offset: number, linesAbove: number): Point {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: linesAbove + before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The three levels in vfile-message's `fatal` field. */
const FATAL = { error: true, warning: false, note: undefined } as const;

/**
 * Adds a problem to a file. An unknown place is left out rather than invented. Long values quoted in the reason are shortened,
 * and no more than a limited number of errors is kept.
 */
export function addProblem(file: VFile, rule: RuleId, reason: string, place?: Place): void {
  const isOneMore = RULES[rule].level === 'error' && hasEnough(file);
  if (isOneMore && isFull(file)) return;
  const [shownRule, text] = isOneMore ? (['too-large', TOO_MANY] as const) : [rule, shortened(reason)];
  const start = place && { line: place.line, column: place.column };
  const end = place?.end;
  const fatal = FATAL[RULES[shownRule].level];
  const message: Message = {
    ruleId: shownRule,
    reason: text,
    ...(fatal !== undefined && { fatal }),
    ...start,
    ...(place?.key !== undefined && { key: place.key }),
    ...(start && end && { place: { start, end: { line: end.line, column: end.column } } }),
  };
  file.messages.push(message as VFileMessage);
}

/**
 * A message, with the fields of vfile-message that reports use, as plain data: it goes to a worker and into the cache as it is.
 * The class of vfile-message is an Error, which loses its fields there, and takes as long to create as reading a small file.
 */
export interface Message extends Partial<Pick<VFileMessage, 'fatal' | 'line' | 'column' | 'place'>> {
  ruleId: RuleId;
  reason: string;
  /** The top-level key that it is about, if it is about one. */
  key?: string;
}

const TOO_MANY = `More than ${LIMITS.messages} errors in this file, expected fewer: fix these first, then run \`check\` again`;

/** Whether a file has so many errors that no more are reported. Callers can then skip the work of wording one. */
export function isFull(file: VFile): boolean {
  // The one above the limit says that there are more.
  return errorsOn(file) > LIMITS.messages;
}

function hasEnough(file: VFile): boolean {
  return errorsOn(file) >= LIMITS.messages;
}

function errorsOn({ messages }: VFile): number {
  return messages.length < LIMITS.messages ? 0 : messages.filter(({ fatal }) => fatal).length;
}

function shortened(reason: string): string {
  const short = reason.replace(/`([^`]*)`/g, (_, quoted: string) => `\`${shorten(quoted, LIMITS.quoted)}\``);
  return shorten(short, LIMITS.message);
}

/** The level of a message, from vfile-message's `fatal` field. */
export function levelOf(message: VFileMessage): Level {
  if (message.fatal === undefined || message.fatal === null) return 'note';
  return message.fatal ? 'error' : 'warning';
}

const LEVELS: readonly Level[] = ['note', 'warning', 'error'];

/**
 * The highest severity of some messages on a file: 0 for a note, 1 for a warning, 2 for an error, 3 for one that stops a build.
 */
export function severity(file: VFile, messages: readonly VFileMessage[] = file.messages): number {
  return Math.max(...messages.map((message) => LEVELS.indexOf(levelOf(message)) + Number(stopsBuild(file, message))));
}

/** Whether a message stops a build: unpublished files cannot hold back published ones. */
export function stopsBuild(file: VFile, message: VFileMessage): boolean {
  return message.fatal === true && file.data.heldBack === undefined;
}

/** The top-level key that a message is about. */
export function keyOf(message: VFileMessage): string | undefined {
  return (message as Message).key;
}

/** The place of a message. */
export function placeOf({ line, column, place }: VFileMessage): Place | undefined {
  if (!line) return undefined;
  const start = { line, column: column ?? 1 };
  return place && 'end' in place ? { ...start, end: { line: place.end.line, column: place.end.column } } : start;
}

/** Whether the content can be published: no published file has an error. */
export function isPublishable(files: readonly VFile[]): boolean {
  return stopping(files) === 0;
}

/** How many errors stop a build. */
function stopping(files: readonly VFile[]): number {
  return counts(files.filter(({ data }) => data.heldBack === undefined)).error;
}

/** The number of messages of each level. */
export function counts(files: readonly VFile[]): Record<Level, number> {
  const found = { error: 0, warning: 0, note: 0 };
  for (const file of files) for (const message of file.messages) found[levelOf(message)]++;
  return found;
}

/** The number of messages of each rule, highest first, then in alphabetical order. */
export function ruleCounts(messages: readonly VFileMessage[]): Map<string, number> {
  const groups = [...Map.groupBy(messages, ({ ruleId }) => ruleId ?? '')];
  groups.sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1));
  return new Map(groups.map(([rule, found]) => [rule, found.length]));
}

/** The summary: `2 errors, 1 note in 24 files read`. Errors that do not stop a build are counted separately. */
export function countLine(files: readonly VFile[]): string {
  const { error, warning, note } = counts(files);
  const stop = stopping(files);
  const parts = [
    ...(stop > 0 ? [plural(stop, 'error')] : []),
    ...(error > stop ? [heldErrors(error - stop)] : []),
    ...(warning > 0 ? [plural(warning, 'warning')] : []),
    ...(note > 0 ? [plural(note, 'note')] : []),
  ];
  const read = `${plural(files.length, 'file')} read`;
  return parts.length > 0 ? `${parts.join(', ')} in ${read}` : `No problems in ${read}`;
}

/** The count of errors that do not stop a build. */
export function heldErrors(count: number): string {
  return `${plural(count, 'error')} in unpublished files (${count === 1 ? 'it does' : 'they do'} not stop a build)`;
}

/** A message as one line: `path:line:column level rule message`, with the reason after an error that does not stop a build. */
export function messageLine(file: VFile, message: VFileMessage): string {
  const place = `${inert(file.path)}:${message.line ?? 1}:${message.column ?? 1}`;
  return `${place} ${levelOf(message)} ${message.ruleId} ${oneLine(message.reason)}${heldMark(file, message)}`;
}

/** The mark after an error that does not stop a build: ` (draft)`, or the date from which it will; otherwise empty. */
export function heldMark({ data: { heldBack } }: VFile, message: VFileMessage): string {
  if (heldBack === undefined || !message.fatal) return '';
  return heldBack.reason === 'draft' ? ' (draft)' : ` (scheduled: stops the build from ${heldBack.until})`;
}

/** A message is one line, whatever the value that it quotes. */
export function oneLine(reason: string): string {
  return inert(reason.replace(/\s+/g, ' '));
}

/** The files that have messages, in order, each with its messages in order. */
export function sorted(files: readonly VFile[]): { file: VFile; messages: VFileMessage[] }[] {
  return files
    .filter((file) => file.messages.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)))
    .map((file) => ({ file, messages: [...file.messages].sort(byPlace) }));
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
