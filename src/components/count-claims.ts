import type { Words } from '../i18n/index.ts';
import { notWithdrawn } from '../library/groups.ts';
import type { ClaimEntry } from '../model/entry.ts';

/** Cached, because every page of a long list shows the same number. */
const counts = new WeakMap<readonly ClaimEntry[], number>();

/** The number of fact-checks, with the withdrawn ones counted separately: `12 fact-checks · 1 withdrawn`. */
export function countClaims(claims: readonly ClaimEntry[], words: Words): string {
  const counted = counts.get(claims) ?? notWithdrawn(claims).length;
  counts.set(claims, counted);
  const withdrawn = claims.length - counted;
  return [words.claims(counted), ...(withdrawn > 0 ? [words.withdrawnCount(withdrawn)] : [])].join(' · ');
}
