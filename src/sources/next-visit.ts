import type { QuoteResult, Visit } from '../model/visit.ts';
import type { Address } from './addresses.ts';
import type { Finding } from './finding.ts';

/**
 * What is known about an address after one more visit. Pages count as gone only after failed visits in a row, on several days. A
 * visit that proves nothing neither adds to them nor ends them; any answer ends them.
 */
export function nextVisit(
  { address, quotes }: Pick<Address, 'address' | 'quotes'>,
  before: Visit | undefined,
  finding: Finding,
  { today, failures: needed }: { today: string; failures: number },
): Visit {
  const { outcome, reason, movedTo } = finding;
  const quote = quotes.length === 0 ? undefined : (finding.quote ?? unread(before));
  const kept = { address, checked: today, capture: before?.capture };
  if (outcome === 'failed') {
    const isSameDay = before?.checked === today;
    const failures = isSameDay ? (before.failures ?? 1) : (before?.failures ?? 0) + 1;
    const isGone = failures >= needed || before?.outcome === 'gone';
    return pruned({
      ...kept,
      outcome: isGone ? 'gone' : 'unclear',
      since: before?.since ?? today,
      failures,
      reason,
      quote,
    });
  }
  if (outcome === 'unclear' || outcome === 'skipped') {
    const wasGone = before?.outcome === 'gone';
    const { since, failures } = before ?? {};
    return pruned({
      ...kept,
      outcome: wasGone ? 'gone' : 'unclear',
      since,
      failures,
      reason: wasGone ? before.reason : reason,
      quote,
    });
  }
  return pruned({ ...kept, outcome, reason, movedTo, quote });
}

/**
 * What is known about the quotes if the page could not be read. That one was missing does not stay known: it may have been
 * corrected since.
 */
function unread(before: Visit | undefined): QuoteResult {
  return before?.quote === 'yes' ? 'yes' : 'not read';
}

/** Without undefined values, so that visits can be compared. */
function pruned(visit: { [Key in keyof Visit]: Visit[Key] | undefined }): Visit {
  return Object.fromEntries(Object.entries(visit).filter(([, value]) => value !== undefined)) as unknown as Visit;
}
