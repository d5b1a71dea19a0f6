import type { SeenClaim } from './rule.ts';

/** The fact-checks that name an original that exists, with it. */
export function translated(claims: readonly SeenClaim[]): { claim: SeenClaim; original: SeenClaim }[] {
  const translations = claims.filter(({ data }) => data.translationOf !== undefined);
  if (translations.length === 0) return [];
  const bySlug = new Map(claims.toReversed().map((claim) => [claim.slug, claim]));
  return translations.flatMap((claim) => {
    const original = bySlug.get(claim.data.translationOf ?? '');
    return original ? [{ claim, original }] : [];
  });
}
