import { verdictIn } from '../feeds/claim-entry.ts';
import type { Words } from '../i18n/index.ts';
import type { ClaimData } from '../model/claim.ts';
import type { Site } from '../model/site.ts';
import { withdrawalOf } from '../model/withdrawal.ts';

/** What a fact-check found, in words. */
export interface Outcome {
  /** “Verdict: False”, or “Withdrawn on 3 March 2031”. */
  label: string;
  /** The short answer, or the reason for the withdrawal. */
  answer: string;
}

/** A withdrawn fact-check has neither a verdict nor a short answer. */
export function outcomeOf(
  data: Pick<ClaimData, 'verdict' | 'summary' | 'corrections'>,
  site: Site,
  words: Words,
): Outcome {
  const withdrawal = withdrawalOf(data);
  return withdrawal
    ? { label: words.withdrawnOn(withdrawal.date), answer: withdrawal.note }
    : { label: verdictIn(data.verdict, site, words), answer: data.summary };
}
