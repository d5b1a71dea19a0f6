import { isDeepStrictEqual } from 'node:util';
import { withdrawalOf } from '../model/withdrawal.ts';
import type { Changes } from './compare.ts';
import type { Pair } from './fact-check.ts';
import { type FactCheck, isShown, isWithdrawn, unreadableKeys } from './fact-check.ts';
import { code, codes } from './markdown.ts';
import { cause, type Problem } from './problem.ts';
import { verdictRecord } from './verdict-record.ts';

// One function for each kind of change: a list item and the lines below it that explain it.

const UNPUBLISHED = 'It was not published before.';

export function verdictLines(pair: Pair, today: string): string[] {
  const { before, after } = pair;
  const lines = [
    `${code(after.slug)}: ${verdict(before)} → ${verdict(after)}`,
    ...claimLine(after, before),
    ...errorLine(before, after),
  ];
  if (isShown(before, today) === false) return [...lines, `${UNPUBLISHED} No correction is needed.`];
  if (isWithdrawn(after)) return [...lines, 'It is withdrawn: readers do not see its verdict.'];
  if ([before, after].some(({ data }) => unreadableKeys(data).includes('corrections')))
    return [...lines, `Correction: unknown, because ${code('corrections')} cannot be read.`];
  const record = verdictRecord(pair);
  return [...lines, ...correctionLines(before.data.verdict ?? '', record), updatedLine(after, record.updated)];
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
      ? 'Correction: recorded, and the withdrawal is kept.'
      : 'Correction: the withdrawal was removed, so readers are not told that the fact-check was withdrawn. Keep it, and add a newer correction.',
  ];
}

function verdict({ data }: FactCheck): string {
  return data.verdict === undefined ? 'an unreadable verdict' : code(data.verdict);
}

/** The claim, from the first side on which it can be read. */
function claimLine(...sides: FactCheck[]): string[] {
  const claim = sides.map(({ data }) => data.claim).find((one) => one !== undefined);
  return claim === undefined ? [] : [`Claim: ${code(claim)}`];
}

/** On which side a file has errors. The errors themselves are listed at the end. */
function errorLine({ broken: before }: FactCheck, { broken: after }: FactCheck): string[] {
  if (!before && !after) return [];
  const when =
    before && after
      ? 'has errors before and after this change'
      : before
        ? 'had errors before this change'
        : 'has errors after this change';
  return [`The file ${when}.`];
}

function correctionLines(from: string, { correction, wrongFrom }: ReturnType<typeof verdictRecord>): string[] {
  if (correction) return [`Correction: recorded, with ${code(`from: ${from}`)}.`];
  if (wrongFrom === undefined) return ['Correction: none.'];
  return [`Correction: recorded with ${code(`from: ${wrongFrom}`)}, expected ${code(`from: ${from}`)}.`];
}

/** Whether `check` lets the change through is for its own rules to say. */
export function blockedLines(refused: readonly Problem[] = []): string[] {
  return refused.map((problem) => `Blocked, because the check fails: ${cause(problem)}`);
}

function updatedLine({ data }: FactCheck, moved: boolean): string {
  if (moved) return `Last update: ${code(`updated: ${data.updated ?? ''}`)}.`;
  return `Last update: ${code('updated')} is unchanged, expected the date of this change.`;
}

export function claimTextLines({ before, after }: Pair): string[] {
  const [earlier, later] = codes(before.data.claim ?? '', after.data.claim ?? '');
  return [code(after.slug), `Before: ${earlier}`, `After: ${later}`];
}

export function visibilityLines({ before, after }: Pair, today: string, baseDay: string): string[] {
  const line = `${code(after.slug)}: ${visibility(before, today)} → ${visibility(after, today)}, verdict ${verdict(after)}`;
  return isShown(before, today)
    ? [line, 'Its address will no longer work, and readers are not told why.']
    : [line, ...tooEarly(before, after, baseDay)];
}

/** The publication date must not be before a day on which the fact-check was still a draft. */
function tooEarly(before: FactCheck, { data }: FactCheck, baseDay: string): string[] {
  if (!before.data.draft || data.published === undefined || data.published >= baseDay) return [];
  return [
    `${code(`published: ${data.published}`)}: it was still a draft on ${code(baseDay)}, expected the date of publication.`,
  ];
}

export function newLines(factCheck: FactCheck, today: string): string[] {
  const unreadable = factCheck.broken?.unreadableBecause;
  return [
    `${code(factCheck.slug)}: ${isWithdrawn(factCheck) ? 'withdrawn' : verdict(factCheck)}, ${visibility(factCheck, today)}`,
    ...claimLine(factCheck),
    ...(factCheck.broken ? [`The file has errors${unreadable ? `: ${cause(unreadable)}` : '.'}`] : []),
  ];
}

export function removedLines({ factCheck, redirectsTo }: Changes['removed'][number], today: string): string[] {
  const lines = [`${code(factCheck.slug)}: the verdict was ${verdict(factCheck)}`, ...claimLine(factCheck)];
  if (isShown(factCheck, today) === false) return [...lines, UNPUBLISHED];
  return [
    ...lines,
    redirectsTo ? `Its address redirects to ${code(redirectsTo)}.` : 'Its address will no longer work.',
  ];
}

export function renamedLines({ before, after }: Pair, today: string): string[] {
  const line = `${code(before.slug)} → ${code(after.slug)}`;
  if (after.data.aliases?.includes(before.slug)) return [line, 'The old address redirects to the new one.'];
  if (isShown(before, today) === false) return [line, UNPUBLISHED];
  return [line, `The old address will no longer work. To keep it, add ${code(before.slug)} to ${code('aliases')}.`];
}

function visibility(factCheck: FactCheck, today: string): string {
  if (factCheck.data.draft) return 'draft';
  // Unreadable values count as published.
  return isShown(factCheck, today) === false ? `scheduled for ${code(factCheck.data.publishAt ?? '')}` : 'published';
}

/** A fact-check that cannot be compared: for each side its verdict or withdrawal, or why it cannot be read. */
export function unreadableLines({ before, after }: Pair): string[] {
  const areVerdictsRead = before.data.verdict !== undefined && after.data.verdict !== undefined;
  const what = areVerdictsRead ? 'its withdrawal' : 'its verdict';
  return [
    `${code(after.slug)}: ${what} cannot be compared`,
    ...claimLine(after, before),
    `Before: ${outcome(before)}`,
    `After: ${outcome(after)}`,
  ];
}

function outcome(factCheck: FactCheck): string {
  const why = factCheck.broken?.unreadableBecause;
  if (!why) return isWithdrawn(factCheck) ? 'withdrawn' : verdict(factCheck);
  if (factCheck.data.verdict === undefined) return `unreadable because of ${cause(why)}`;
  return `${verdict(factCheck)}, but ${code('corrections')} is unreadable because of ${cause(why)}`;
}

export function problemLines({ place, level, rule, reason, suffix }: Problem): string[] {
  return [`${code(place)} ${level} ${code(rule)} ${code(reason)}${suffix}`];
}
