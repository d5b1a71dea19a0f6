import type { ClaimEntry } from '../model/entry.ts';

/** Claims in the order in which the index numbers them: the newest first, those of one day by their names. */
export function newestFirst(claims: readonly ClaimEntry[]): ClaimEntry[] {
  return [...claims].sort((a, b) => compare(b.data.published, a.data.published) || compare(a.slug, b.slug));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
