import { isDeepStrictEqual } from 'node:util';
import { type ClaimEntry, isPublished } from '../model/entry.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import type { Changes, Pair } from './compare.ts';
import { code } from './markdown.ts';
import type { Problem } from './side.ts';
import { verdictRecord } from './verdict-record.ts';

// One function for each kind of change: the line of a list, and the lines below it that explain it.

const UNPUBLISHED = 'It was not published yet.';

export function verdictLines(pair: Pair, today: string): string[] {
  const { before, after } = pair;
  const lines = [
    `${code(after.slug)}: ${code(before.data.verdict)} → ${code(after.data.verdict)}`,
    `Claim: ${code(after.data.claim)}`,
  ];
  if (!isPublished(before.data, today)) return [...lines, `${UNPUBLISHED} No correction is needed.`];
  if (withdrawalOf(after.data)) return [...lines, 'It is withdrawn: readers see no verdict of it.'];
  const record = verdictRecord(pair);
  return [...lines, correctionLine(before.data.verdict, record), updatedLine(after, record.updated)];
}

export function withdrawnLines({ before, after }: Pair, today: string): string[] {
  const { date, note } = withdrawalOf(after.data) ?? {};
  const lines = [
    `${code(after.slug)}: ${code(before.data.verdict)} → withdrawn on ${code(date ?? '')}`,
    `Claim: ${code(after.data.claim)}`,
    `Reason: ${code(note ?? '')}`,
  ];
  return isPublished(before.data, today) ? lines : [...lines, UNPUBLISHED];
}

export function reinstatedLines({ before, after }: Pair, today: string): string[] {
  const withdrawal = withdrawalOf(before.data);
  const lines = [
    `${code(after.slug)}: withdrawn on ${code(withdrawal?.date ?? '')} → ${code(after.data.verdict)}`,
    `Claim: ${code(after.data.claim)}`,
  ];
  if (!isPublished(before.data, today)) return [...lines, UNPUBLISHED];
  const isKept = after.data.corrections.some((entry) => isDeepStrictEqual(entry, withdrawal));
  return [
    ...lines,
    isKept
      ? 'Correction: a newer one than the withdrawal is recorded.'
      : 'Correction: the withdrawal is no longer recorded, expected it below a newer correction. Readers are not told that the check was withdrawn.',
  ];
}

function correctionLine(from: string, { correction, wrongFrom }: ReturnType<typeof verdictRecord>): string {
  if (correction) return `Correction: recorded, with ${code(`from: ${from}`)}.`;
  const expected = `expected a new entry of ${code('corrections')} with ${code('kind: verdict')} and ${code(`from: ${from}`)}`;
  return wrongFrom === undefined
    ? `Correction: missing, ${expected}. Readers are not told that the verdict was another one.`
    : `Correction: it says ${code(`from: ${wrongFrom}`)}, ${expected}.`;
}

function updatedLine({ data }: ClaimEntry, moved: boolean): string {
  if (moved) return `Day of the last change: ${code(`updated: ${data.updated ?? ''}`)}.`;
  return `Day of the last change: ${code('updated')} did not move, expected the day of this change.`;
}

export function claimTextLines({ before, after }: Pair): string[] {
  return [code(after.slug), `Before: ${code(before.data.claim)}`, `After: ${code(after.data.claim)}`];
}

export function visibilityLines({ before, after }: Pair, today: string, baseDay: string): string[] {
  const line = `${code(after.slug)}: ${state(before, today)} → ${state(after, today)}, verdict ${code(after.data.verdict)}`;
  const gone = isPublished(before.data, today);
  return gone
    ? [line, 'Its address will lead nowhere, and readers are not told why.']
    : [line, ...tooEarly(before, after, baseDay)];
}

/** Nobody could read a check on a day before one on which it was still a draft. */
function tooEarly(before: ClaimEntry, { data }: ClaimEntry, baseDay: string): string[] {
  if (!before.data.draft || data.published >= baseDay) return [];
  return [
    `${code(`published: ${data.published}`)}: it was still a draft on ${code(baseDay)}, expected the day on which it goes out.`,
  ];
}

export function newLines(entry: ClaimEntry, today: string): string[] {
  const { slug, data } = entry;
  const verdict = withdrawalOf(data) ? 'withdrawn' : code(data.verdict);
  return [`${code(slug)}: ${verdict}, ${state(entry, today)}`, `Claim: ${code(data.claim)}`];
}

export function removedLines({ entry, leadsTo }: Changes['removed'][number], today: string): string[] {
  const lines = [`${code(entry.slug)}: it was ${code(entry.data.verdict)}`, `Claim: ${code(entry.data.claim)}`];
  if (!isPublished(entry.data, today)) return [...lines, UNPUBLISHED];
  return [...lines, leadsTo ? `Its address leads to ${code(leadsTo)}.` : 'Its address will lead nowhere.'];
}

export function renamedLines({ before, after }: Pair, today: string): string[] {
  const line = `${code(before.slug)} → ${code(after.slug)}`;
  if (after.data.aliases.includes(before.slug)) return [line, 'The old address leads to the new one.'];
  if (!isPublished(before.data, today)) return [line, UNPUBLISHED];
  return [line, `The old address will lead nowhere, expected ${code(before.slug)} among the ${code('aliases')}.`];
}

function state({ data }: ClaimEntry, today: string): string {
  if (data.draft) return 'draft';
  return isPublished(data, today) ? 'published' : `scheduled for ${code(data.publishAt ?? '')}`;
}

export function uncomparableLines({ broken, mended, today }: Changes): string[] {
  return [
    ...broken.map(({ entry, isSeen }) => {
      const { slug, data } = entry;
      const line = `${code(slug)}: it was ${code(data.verdict)}, and its file has an error after this change`;
      // A build does not stop for what is not published.
      return isSeen || !isPublished(data, today) ? line : `${line}. It is taken back: its address will lead nowhere`;
    }),
    ...mended.map(({ slug, data }) => `${code(slug)}: it is ${code(data.verdict)}, and its file had an error before`),
  ];
}

export function problemLines({ place, level, rule, reason, mark }: Problem): string[] {
  return [`${code(place)} ${level} ${code(rule)} ${code(reason)}${mark}`];
}
