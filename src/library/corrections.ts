import type { Correction } from '../model/claim.ts';
import { byNewest } from '../model/correction-order.ts';
import type { ClaimEntry } from '../model/entry.ts';

/** A correction and the fact-check it belongs to. */
export interface LoggedCorrection {
  claim: ClaimEntry;
  correction: Correction;
}

/** Every correction of every fact-check, newest first; those of the same day in the order of the claims. */
export function correctionsOf(claims: readonly ClaimEntry[]): LoggedCorrection[] {
  return claims
    .flatMap((claim) => claim.data.corrections.map((correction) => ({ claim, correction })))
    .sort((a, b) => byNewest(a.correction, b.correction));
}
