import type { Correction } from '../model/claim.ts';
import type { DeepPartial } from '../pipeline/rules/deep-partial.ts';
import type { Check, Pair } from './check.ts';

/** How a check tells its readers that its verdict changed. */
export interface VerdictRecord {
  /** A new entry of `corrections` of kind `verdict` that names the earlier verdict. */
  correction: boolean;
  /** What such an entry says in `from` instead, where it names another verdict. */
  wrongFrom: string | undefined;
  /** The day of the last change was set anew. */
  updated: boolean;
}

/** Looks for the traces of a changed verdict among what the change added; older entries tell of older changes. */
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

function correctionsOf({ data }: Check): DeepPartial<Correction>[] {
  return (data.corrections ?? []).flatMap((entry) => entry ?? []);
}

function keyOf({ date, kind, from, note }: DeepPartial<Correction>): string {
  return JSON.stringify([date, kind, from, note]);
}
