import type { ClaimData } from '../../model/claim.ts';
import type { DeepPartial } from './deep-partial.ts';

/** The date of the newest correction, and its index in the list; undefined if no correction has a date. */
export function newestCorrection({
  corrections = [],
}: DeepPartial<ClaimData>): { date: string; index: number } | undefined {
  return corrections
    .flatMap((correction, index) => (correction?.date === undefined ? [] : [{ date: correction.date, index }]))
    .reduce<{ date: string; index: number } | undefined>(
      (newest, one) => (newest && newest.date >= one.date ? newest : one),
      undefined,
    );
}
