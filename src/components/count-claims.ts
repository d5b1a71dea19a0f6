import type { Words } from '../i18n/index.ts';
import { notWithdrawn } from '../library/groups.ts';
import type { ClaimEntry } from '../model/entry.ts';

/** For each list, how many of its checks stand: every page of a list of thousands shows it. */
const standing = new WeakMap<readonly ClaimEntry[], number>();

/** The number of fact-checks, with the withdrawn ones counted separately: `12 fact-checks · 1 withdrawn`. */
export function countClaims(claims: readonly ClaimEntry[], words: Words): string {
  const counted = standing.get(claims) ?? notWithdrawn(claims).length;
  standing.set(claims, counted);
  const withdrawn = claims.length - counted;
  return [words.claims(counted), ...(withdrawn > 0 ? [words.withdrawnCount(withdrawn)] : [])].join(' · ');
}
