import type { ClaimEntry } from '../model/entry.ts';
import { addressSlug } from '../model/slug.ts';

/** Claims that share a topic, a claimant or a verdict, newest first. */
export interface Group {
  slug: string;
  /** As the newest of its claims spells it. */
  name: string;
  claims: ClaimEntry[];
}

/** Groups claims by names that each of them carries. Names with one address are one group; the largest group is first. */
export function groupBy(
  claims: readonly ClaimEntry[],
  namesOf: (claim: ClaimEntry) => readonly string[],
): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const claim of claims) {
    const named = new Map(namesOf(claim).map((name) => [addressSlug(name), name]));
    for (const [slug, name] of named) {
      const group = groups.get(slug) ?? { slug, name, claims: [] };
      group.claims.push(claim);
      groups.set(slug, group);
    }
  }
  return new Map([...groups].sort(([, a], [, b]) => b.claims.length - a.claims.length || (a.slug < b.slug ? -1 : 1)));
}

/** How many claims carry each verdict, in the order of the scale. */
export function countVerdicts(claims: readonly ClaimEntry[], ids: readonly string[]): { id: string; count: number }[] {
  const counts = new Map(ids.map((id) => [id, 0]));
  for (const { data } of claims) counts.set(data.verdict, (counts.get(data.verdict) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count }));
}
