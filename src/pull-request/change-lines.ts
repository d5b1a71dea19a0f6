import { isDeepStrictEqual } from 'node:util';
import { withdrawalOf } from '../model/withdrawal.ts';
import type { Pair } from './check.ts';
import { type Check, isShown, isWithdrawn, unreadKeys } from './check.ts';
import type { Changes } from './compare.ts';
import { code } from './markdown.ts';
import { cause, type Problem } from './problem.ts';
import { verdictRecord } from './verdict-record.ts';

// One function for each kind of change: the line of a list, and the lines below it that explain it.

const UNPUBLISHED = 'It was not published yet.';

export function verdictLines(pair: Pair, today: string): string[] {
  const { before, after } = pair;
  const lines = [
    `${code(after.slug)}: ${verdict(before)} → ${verdict(after)}`,
    ...claimLine(after, before),
    ...errorLine(before, after),
  ];
  if (isShown(before, today) === false) return [...lines, `${UNPUBLISHED} No correction is needed.`];
  if (isWithdrawn(after)) return [...lines, 'It is withdrawn: readers see no verdict of it.'];
  if ([before, after].some(({ data }) => unreadKeys(data).includes('corrections')))
    return [...lines, `Correction: nobody knows, since ${code('corrections')} cannot be read.`];
  const record = verdictRecord(pair);
  return [...lines, correctionLine(before.data.verdict ?? '', record), updatedLine(after, record.updated)];
}

export function withdrawnLines({ before, after }: Pair, today: string): string[] {
  const { date = '', note = '' } = withdrawalOf(after.data) ?? {};
  const lines = [
    `${code(after.slug)}: ${verdict(before)} → withdrawn on ${code(date)}`,
    ...claimLine(after, before),
    `Reason: ${code(note)}`,
    ...errorLine(before, after),
  ];
  return isShown(before, today) === false ? [...lines, UNPUBLISHED] : lines;
}

export function reinstatedLines({ before, after }: Pair, today: string): string[] {
  const withdrawal = withdrawalOf(before.data);
  const lines = [
    `${code(after.slug)}: withdrawn on ${code(withdrawal?.date ?? '')} → ${verdict(after)}`,
    ...claimLine(after, before),
    ...errorLine(before, after),
  ];
  if (isShown(before, today) === false) return [...lines, UNPUBLISHED];
  const isKept = after.data.corrections?.some((entry) => isDeepStrictEqual(entry, withdrawal));
  return [
    ...lines,
    isKept
      ? 'Correction: a newer one than the withdrawal is recorded.'
      : 'Correction: the withdrawal is no longer recorded, expected it below a newer correction. Readers are not told that the check was withdrawn.',
  ];
}

function verdict({ data }: Check): string {
  return data.verdict === undefined ? 'a verdict that cannot be read' : code(data.verdict);
}

/** The claim, where it can be read on one side. */
function claimLine(...sides: Check[]): string[] {
  const claim = sides.map(({ data }) => data.claim).find((one) => one !== undefined);
  return claim === undefined ? [] : [`Claim: ${code(claim)}`];
}

/** On which side a file has errors; what these are is said further below. */
function errorLine({ broken: before }: Check, { broken: after }: Check): string[] {
  if (!before && !after) return [];
  const when =
    before && after ? 'had errors before and has errors' : before ? 'had errors before and has none' : 'has errors';
  return [`Its file ${when} after this change.`];
}

function correctionLine(from: string, { correction, wrongFrom }: ReturnType<typeof verdictRecord>): string {
  if (correction) return `Correction: recorded, with ${code(`from: ${from}`)}.`;
  const expected = `expected a new entry of ${code('corrections')} with ${code('kind: verdict')} and ${code(`from: ${from}`)}`;
  return wrongFrom === undefined
    ? `Correction: missing, ${expected}. Readers are not told that the verdict was another one.`
    : `Correction: it says ${code(`from: ${wrongFrom}`)}, ${expected}.`;
}

function updatedLine({ data }: Check, moved: boolean): string {
  if (moved) return `Day of the last change: ${code(`updated: ${data.updated ?? ''}`)}.`;
  return `Day of the last change: ${code('updated')} did not move, expected the day of this change.`;
}

export function claimTextLines({ before, after }: Pair): string[] {
  return [code(after.slug), `Before: ${code(before.data.claim ?? '')}`, `After: ${code(after.data.claim ?? '')}`];
}

export function visibilityLines({ before, after }: Pair, today: string, baseDay: string): string[] {
  const line = `${code(after.slug)}: ${state(before, today)} → ${state(after, today)}, verdict ${verdict(after)}`;
  return isShown(before, today)
    ? [line, 'Its address will lead nowhere, and readers are not told why.']
    : [line, ...tooEarly(before, after, baseDay)];
}

/** Nobody could read a check on a day before one on which it was still a draft. */
function tooEarly(before: Check, { data }: Check, baseDay: string): string[] {
  if (!before.data.draft || data.published === undefined || data.published >= baseDay) return [];
  return [
    `${code(`published: ${data.published}`)}: it was still a draft on ${code(baseDay)}, expected the day on which it goes out.`,
  ];
}

export function newLines(check: Check, today: string): string[] {
  const told = isWithdrawn(check) ? 'withdrawn' : verdict(check);
  const unread = check.broken?.unread;
  return [
    `${code(check.slug)}: ${told}, ${state(check, today)}`,
    ...claimLine(check),
    ...(check.broken ? [`Its file has errors${unread ? `: ${cause(unread)}` : '.'}`] : []),
  ];
}

export function removedLines({ check, leadsTo }: Changes['removed'][number], today: string): string[] {
  const lines = [`${code(check.slug)}: it was ${verdict(check)}`, ...claimLine(check)];
  if (isShown(check, today) === false) return [...lines, UNPUBLISHED];
  return [...lines, leadsTo ? `Its address leads to ${code(leadsTo)}.` : 'Its address will lead nowhere.'];
}

export function renamedLines({ before, after }: Pair, today: string): string[] {
  const line = `${code(before.slug)} → ${code(after.slug)}`;
  if (after.data.aliases?.includes(before.slug)) return [line, 'The old address leads to the new one.'];
  if (isShown(before, today) === false) return [line, UNPUBLISHED];
  return [line, `The old address will lead nowhere, expected ${code(before.slug)} among the ${code('aliases')}.`];
}

function state(check: Check, today: string): string {
  if (check.data.draft) return 'draft';
  // What cannot be read counts as published.
  return isShown(check, today) === false ? `scheduled for ${code(check.data.publishAt ?? '')}` : 'published';
}

/** What is known of a check that cannot be compared: for each side what it says, or why that cannot be read. */
export function unreadLines({ before, after }: Pair): string[] {
  const areVerdictsRead = before.data.verdict !== undefined && after.data.verdict !== undefined;
  const what = areVerdictsRead ? 'whether it is withdrawn' : 'its verdict';
  return [
    `${code(after.slug)}: ${what} cannot be compared`,
    ...claimLine(after, before),
    `Before: ${standing(before)}`,
    `After: ${standing(after)}`,
  ];
}

function standing(check: Check): string {
  const why = check.broken?.unread;
  if (!why) return isWithdrawn(check) ? 'withdrawn' : verdict(check);
  if (check.data.verdict === undefined) return `it cannot be read, because of ${cause(why)}`;
  return `${verdict(check)}, and ${code('corrections')} cannot be read, because of ${cause(why)}`;
}

export function problemLines({ place, level, rule, reason, mark }: Problem): string[] {
  return [`${code(place)} ${level} ${code(rule)} ${code(reason)}${mark}`];
}
