import { hash } from 'node:crypto';
import type { Group } from '../library/groups.ts';
import type { Library } from '../library/make-library.ts';
import type { ClaimEntry } from '../model/entry.ts';

/** The library for data: its claims do not name other fact-checks and dossiers that readers cannot see yet. */
export function withoutHidden(library: Library): Library {
  const dossiers = new Set(library.dossiers.map(({ slug }) => slug));
  const shown = new Map<ClaimEntry, ClaimEntry>();
  for (const claim of library.claims) {
    const related = claim.data.related.filter((slug) => library.bySlug.has(slug));
    const dossier = dossiers.has(claim.data.dossier ?? '') ? claim.data.dossier : undefined;
    const translationOf = library.bySlug.has(claim.data.translationOf ?? '') ? claim.data.translationOf : undefined;
    const isChanged =
      related.length < claim.data.related.length ||
      dossier !== claim.data.dossier ||
      translationOf !== claim.data.translationOf;
    if (isChanged) shown.set(claim, changed(claim, { related, dossier, translationOf }));
  }
  if (shown.size === 0) return library;
  const replaced = (claims: readonly ClaimEntry[]) => claims.map((claim) => shown.get(claim) ?? claim);
  const groups = (all: ReadonlyMap<string, Group>) =>
    new Map([...all].map(([slug, group]) => [slug, { ...group, claims: replaced(group.claims) }]));
  return {
    ...library,
    claims: replaced(library.claims),
    topics: groups(library.topics),
    claimants: groups(library.claimants),
    verdicts: groups(library.verdicts),
    byDossier: new Map([...library.byDossier].map(([slug, claims]) => [slug, replaced(claims)])),
  };
}

/** A claim with other data. Its text is still loaded only when it is needed. */
function changed(claim: ClaimEntry, values: Partial<ClaimEntry['data']>): ClaimEntry {
  const digest = hash('sha256', JSON.stringify([claim.digest, values]), 'hex');
  return Object.create(claim, {
    data: { value: { ...claim.data, ...values }, enumerable: true },
    digest: { value: digest, enumerable: true },
  });
}
