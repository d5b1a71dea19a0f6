import { hash } from 'node:crypto';
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
  /** SHA-256 of the above. */
  digest: string;
}

/** Cached, because a claim is in many lists. */
const cache = new WeakMap<ClaimEntry, ListedClaim>();

export function listed(claim: ClaimEntry): ListedClaim {
  const known = cache.get(claim) ?? listedForm(claim);
  cache.set(claim, known);
  return known;
}

function listedForm({ slug, data }: ClaimEntry): ListedClaim {
  const shown = Object.fromEntries(SHOWN.map((key) => [key, data[key]])) as ListedClaim['data'];
  return { slug, data: shown, digest: hash('sha256', JSON.stringify([slug, shown]), 'hex') };
}
