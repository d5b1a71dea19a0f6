import type { ClaimEntry } from '../model/entry.ts';
import type { Named } from '../model/name-addresses.ts';
import { withdrawalOf } from '../model/withdrawal.ts';

/** The claims of one topic, claimant or verdict, newest first. */
export interface Group extends Named {
  claims: ClaimEntry[];
}

/** Groups claims by the names that `namedIn` returns for each, largest group first. */
export function groupBy(
  claims: readonly ClaimEntry[],
  namedIn: (claim: ClaimEntry) => readonly (Named | undefined)[],
): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const claim of claims) {
    for (const named of new Set(namedIn(claim))) {
      if (!named) continue;
      const group = groups.get(named.slug) ?? { ...named, claims: [] };
      group.claims.push(claim);
      groups.set(named.slug, group);
    }
  }
  return new Map([...groups].sort(([, a], [, b]) => b.claims.length - a.claims.length || (a.slug < b.slug ? -1 : 1)));
}

/** The claims whose fact-checks are not withdrawn: only these are counted. */
export function notWithdrawn(claims: readonly ClaimEntry[]): ClaimEntry[] {
  return claims.filter(({ data }) => !withdrawalOf(data));
}

/** The number of claims with each verdict, in the order of the scale. */
export function countVerdicts(claims: readonly ClaimEntry[], ids: readonly string[]): { id: string; count: number }[] {
  const counts = new Map(ids.map((id) => [id, 0]));
  for (const { data } of notWithdrawn(claims)) counts.set(data.verdict, (counts.get(data.verdict) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count }));
}
