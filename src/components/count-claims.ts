import type { Words } from '../i18n/index.ts';
import { notWithdrawn } from '../library/groups.ts';
import type { ClaimEntry } from '../model/entry.ts';

/** How many checks there are: those that stand are counted, and apart from them those that were withdrawn. */
export function countClaims(claims: readonly ClaimEntry[], words: Words): string {
  const counted = notWithdrawn(claims).length;
  const withdrawn = claims.length - counted;
  return [words.claims(counted), ...(withdrawn > 0 ? [words.withdrawnCount(withdrawn)] : [])].join(' · ');
}
