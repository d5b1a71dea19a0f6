import type { Correction } from '../model/claim.ts';
import type { DeepPartial } from '../pipeline/rules/deep-partial.ts';
import type { FactCheck, Pair } from './fact-check.ts';

/** How a fact-check records for its readers that its verdict changed. */
export interface VerdictRecord {
  /** A new entry of `corrections` of kind `verdict` that names the earlier verdict. */
  correction: boolean;
  /** The `from` of such an entry if it names another verdict. */
  wrongFrom: string | undefined;
  /** Whether `updated` changed. */
  updated: boolean;
}

/** Looks for the record of a changed verdict among the entries that the change added. */
export function verdictRecord({ before, after }: Pair): VerdictRecord {
  const known = new Set(correctionsOf(before).map(keyOf));
  const news = correctionsOf(after).filter((entry) => entry.kind === 'verdict' && !known.has(keyOf(entry)));
  const correction = news.some((entry) => entry.from === before.data.verdict);
  return {
    correction,
    wrongFrom: correction ? undefined : news[0]?.from,
    updated: after.data.updated !== undefined && after.data.updated !== before.data.updated,
  };
}

function correctionsOf({ data }: FactCheck): DeepPartial<Correction>[] {
  return (data.corrections ?? []).flatMap((entry) => entry ?? []);
}

function keyOf({ date, kind, from, note }: DeepPartial<Correction>): string {
  return JSON.stringify([date, kind, from, note]);
}
