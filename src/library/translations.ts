import type { ClaimEntry } from '../model/entry.ts';

/**
 * The other languages that a published fact-check can be read in: its original first, then the translations of that, by slug.
 * Only fact-checks that have some are in the map. Translations of an original that nobody can see yet have each other.
 */
export function translationsOf(
  claims: readonly ClaimEntry[],
  bySlug: ReadonlyMap<string, ClaimEntry>,
): Map<string, ClaimEntry[]> {
  const translated = claims.filter(({ slug, data }) => data.translationOf !== undefined && data.translationOf !== slug);
  const others = new Map<string, ClaimEntry[]>();
  for (const [original, translations] of Map.groupBy(translated, ({ data }) => data.translationOf ?? '')) {
    const first = bySlug.get(original);
    const all = [...(first ? [first] : []), ...translations.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))];
    if (all.length > 1)
      for (const one of all)
        others.set(
          one.slug,
          all.filter((other) => other !== one),
        );
  }
  return others;
}
