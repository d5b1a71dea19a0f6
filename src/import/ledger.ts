import type { Found } from './scope.ts';
import { together } from './texts.ts';

/** What a claim was made from, so that a report can say what was not. */
export interface Ledger {
  /** Values that came over or decided something, each as `path#key`. */
  used: Set<string>;
  /** Parts of them that did not: the value they belong to, and what is missing. */
  dropped: { place: string; what: string }[];
}

export function newLedger(): Ledger {
  return { used: new Set(), dropped: [] };
}

/** Takes what was found over into a claim, as one text. */
export function take(found: readonly Found[], ledger: Ledger): string | undefined {
  if (found.length === 0) return undefined;
  for (const { from, dropped } of found) {
    for (const place of from) ledger.used.add(place);
    for (const what of dropped) ledger.dropped.push({ place: from[0] ?? '', what });
  }
  return together(found);
}

/** Takes each text that was found for itself, every text once. */
export function takeAll(found: readonly Found[], ledger: Ledger): string[] {
  return [...new Set(found.flatMap((one) => take([one], ledger) ?? []))];
}
