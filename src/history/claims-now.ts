import { type ClaimEntry, heldBack } from '../model/entry.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import type { BrokenEntry } from '../pipeline/read/read-file.ts';

/** A claim of today. */
export interface Claim extends Pick<BrokenEntry, 'slug' | 'path' | 'data'> {
  /** Absent if it has an error. */
  entry?: ClaimEntry;
}

/**
 * Today's claims by their names and former names: the addresses that have a page or redirect to one. A file that readers do not
 * see takes no address from one that they see.
 */
export function claimsNow({
  claims,
  broken,
  today,
}: Pick<Content, 'claims' | 'broken' | 'today'>): ReadonlyMap<string, Claim> {
  const valid = claims.map((entry): Claim => ({ slug: entry.slug, path: entry.path, data: entry.data, entry }));
  const others = broken.filter(({ path }) => path.startsWith('claims/'));
  const hiddenFirst = (some: readonly Claim[]) => some.toSorted((a, b) => rankOf(a, today) - rankOf(b, today));
  return new Map([
    ...hiddenFirst(valid).flatMap((claim) => (claim.data.aliases ?? []).map((alias) => [alias ?? '', claim] as const)),
    ...hiddenFirst([...valid, ...others]).map((claim) => [claim.slug, claim] as const),
  ]);
}

function rankOf(claim: Claim, today: string): number {
  return Number(!isHidden(claim, today));
}

export function isHidden({ data: { draft = false, publishAt } }: Claim, today: string): boolean {
  return heldBack({ draft, publishAt }, today) !== undefined;
}
