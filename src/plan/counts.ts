import { countVerdicts, notWithdrawn } from '../library/groups.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';

/** A number of fact-checks. Withdrawn ones are counted separately. */
export interface ClaimCount {
  counted: number;
  withdrawn: number;
}

export interface VerdictCount {
  id: string;
  count: number;
}

export function claimCount(claims: readonly ClaimEntry[]): ClaimCount {
  const counted = notWithdrawn(claims).length;
  return { counted, withdrawn: claims.length - counted };
}

/** The number of claims with each verdict that at least one of them has, in the order of the scale. */
export function verdictCounts(claims: readonly ClaimEntry[], site: Site): VerdictCount[] {
  return allVerdictCounts(claims, site).filter(({ count }) => count > 0);
}

/** The same with every verdict of the scale. */
export function allVerdictCounts(claims: readonly ClaimEntry[], { verdicts }: Site): VerdictCount[] {
  return countVerdicts(
    claims,
    verdicts.map(({ id }) => id),
  );
}
