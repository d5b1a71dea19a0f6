import { type ClaimEntry, heldBack } from '../model/entry.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import type { BrokenEntry } from '../pipeline/read/read-file.ts';

/** A claim of today. */
export interface Claim extends Pick<BrokenEntry, 'slug' | 'path' | 'data'> {
  /** Absent if it has an error. */
  entry?: ClaimEntry;
}

/** Today's claims by their names and former names: the addresses that have a page or redirect to one. */
export function claimsNow({ claims, broken }: Pick<Content, 'claims' | 'broken'>): ReadonlyMap<string, Claim> {
  const valid = claims.map((entry): Claim => ({ slug: entry.slug, path: entry.path, data: entry.data, entry }));
  const others = broken.filter(({ path }) => path.startsWith('claims/'));
  return new Map([
    ...valid.flatMap((claim) => (claim.entry?.data.aliases ?? []).map((alias): [string, Claim] => [alias, claim])),
    ...[...valid, ...others].map((claim): [string, Claim] => [claim.slug, claim]),
  ]);
}

export function isHidden({ data: { draft = false, publishAt } }: Claim, today: string): boolean {
  return heldBack({ draft, publishAt }, today) !== undefined;
}
