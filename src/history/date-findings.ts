import type { ClaimEntry } from '../model/entry.ts';
import { dateReason, staleReason, unmovedReason } from './date-messages.ts';
import { daysBetween, TOLERANCE_DAYS } from './days-between.ts';
import type { Finding } from './findings.ts';
import type { ClaimHistory } from './read-history.ts';
import type { Step } from './step.ts';

/** What a fact-check is dated by: its published versions, oldest first, and the first day of the whole history. */
interface Dated {
  history: ClaimHistory;
  steps: readonly Step[];
  firstDay: string | undefined;
  today: string;
}

/** Where the dates in the front matter are not those of git. */
export function dateFindings({ path: file, data }: ClaimEntry, dated: Dated): Finding[] {
  const published = publishedReason(data.published, dated);
  const updated = updatedReason(data, dated);
  return [
    ...(published === undefined
      ? []
      : [{ rule: 'published-in-git' as const, file, reason: published, path: ['published'] }]),
    ...(updated === undefined ? [] : [{ rule: 'updated-in-git' as const, file, reason: updated, path: ['updated'] }]),
  ];
}

/** What was imported with the first commit may have been published elsewhere long before. */
function publishedReason(published: string, { history: { revisions }, firstDay }: Dated): string | undefined {
  const first = revisions.at(-1);
  if (first?.kind !== 'published' || first.day === firstDay) return undefined;
  return dateReason(published, first);
}

/**
 * `updated` should be a day on which readers could see a change, and not be before one of the facts. What was corrected can
 * have the day of its entry, and what was updated before the history began has another.
 */
function updatedReason(
  { updated, corrections }: Pick<ClaimEntry['data'], 'updated' | 'corrections'>,
  { steps, today }: Dated,
): string | undefined {
  // Another rule is about dates in the future.
  if (updated === undefined || daysBetween(today, updated) > TOLERANCE_DAYS) return undefined;
  const seen = steps.filter(({ changes }, index) => index === 0 || isVisible(changes));
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first || !last) return undefined;
  const isKnown = daysBetween(first.day, updated) <= TOLERANCE_DAYS || seen.some(({ day }) => isOn(updated, day));
  if (!isKnown && !corrections.some(({ date }) => isOn(updated, date))) return staleReason(updated, last);
  const later = seen.findLast(({ changes, day }) => isOfFacts(changes) && daysBetween(updated, day) > TOLERANCE_DAYS);
  return later && unmovedReason(updated, later);
}

function isOn(day: string, other: string): boolean {
  return Math.abs(daysBetween(day, other)) <= TOLERANCE_DAYS;
}

/** A new date alone changes nothing that the date could be of. */
function isVisible({ parts = [], sameAs: _, formerSlug: __, movedFrom: ___, ...others }: Step['changes']): boolean {
  return parts.some((part) => part !== 'updated' && part !== 'published') || Object.keys(others).length > 0;
}

/** Texts are free: they may only have been spelled wrong. What needs an entry in `corrections` is the subject of other rules. */
function isOfFacts({ parts = [], sources }: Step['changes']): boolean {
  return (
    parts.includes('claimant') || parts.includes('claimDate') || (sources?.added ?? 0) + (sources?.removed ?? 0) > 0
  );
}
