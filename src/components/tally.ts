import type { Words } from '../i18n/index.ts';
import { standing } from '../library/groups.ts';
import type { ClaimEntry } from '../model/entry.ts';

/** How many checks there are: those that stand are counted, and apart from them those that were withdrawn. */
export function tally(claims: readonly ClaimEntry[], words: Words): string {
  const counted = standing(claims).length;
  const withdrawn = claims.length - counted;
  return [words.claims(counted), ...(withdrawn > 0 ? [words.withdrawnCount(withdrawn)] : [])].join(' · ');
}
