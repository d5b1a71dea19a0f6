import type { Words } from '../i18n/index.ts';
import type { ClaimCount } from '../plan/counts.ts';

/** The number of fact-checks, with the withdrawn ones counted separately: `12 fact-checks · 1 withdrawn`. */
export function countClaims({ counted, withdrawn }: ClaimCount, words: Words): string {
  return [words.claims(counted), ...(withdrawn > 0 ? [words.withdrawnCount(withdrawn)] : [])].join(' · ');
}
