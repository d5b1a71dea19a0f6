import type { MadeClaim } from './make-claim.ts';

/**
 * Names for each claim the next ones that say the same under the key of the mapping, at most so many; after the last comes
 * the first. A site shows such a link on both pages, so that from each one all others can be reached.
 */
export function withRelated(claims: readonly MadeClaim[], most: number): MadeClaim[] {
  const groups = new Map<string, string[]>();
  for (const claim of claims)
    for (const name of claim.group) groups.set(name, [...(groups.get(name) ?? []), claim.slug]);
  return claims.map((claim) => {
    const next = new Set(claim.group.flatMap((name) => following(groups.get(name) ?? [], claim.slug, most)));
    return next.size > 0 ? { ...claim, data: { ...claim.data, related: [...next].slice(0, most) } } : claim;
  });
}

function following(slugs: readonly string[], slug: string, most: number): string[] {
  const place = slugs.indexOf(slug);
  return [...slugs.slice(place + 1), ...slugs.slice(0, place)].slice(0, most);
}
