import type { ClaimData } from '../model/claim.ts';
import type { ClaimEntry } from '../model/entry.ts';

const SHOWN = [
  'title',
  'claim',
  'claimLang',
  'claimTranslation',
  'claimant',
  'claimants',
  'verdict',
  'summary',
  'published',
  'corrections',
  'lang',
  'draft',
  'publishAt',
] as const satisfies (keyof ClaimData)[];

/** What lists show of a claim. They do not change with its text or its sources. */
export interface ListedClaim {
  slug: string;
  data: Pick<ClaimData, (typeof SHOWN)[number]>;
}

/** Cached, because a claim is in many lists. */
const cache = new WeakMap<ClaimEntry, ListedClaim>();

export function listed(claim: ClaimEntry): ListedClaim {
  const known = cache.get(claim) ?? { slug: claim.slug, data: shownOf(claim.data) };
  cache.set(claim, known);
  return known;
}

function shownOf(data: ClaimData): ListedClaim['data'] {
  return Object.fromEntries(SHOWN.map((key) => [key, data[key]])) as ListedClaim['data'];
}
