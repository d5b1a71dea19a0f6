import type { Source } from '../model/claim.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { addressSlug } from '../model/slug.ts';

/** A source and the claims that rest on it. */
export interface CitedSource {
  source: Source;
  claims: ClaimEntry[];
}

/** The sources of one publisher, those cited most first. */
export interface PublisherGroup {
  slug: string;
  name: string;
  sources: CitedSource[];
}

/** Groups sources by publisher. The same address (or, without one, the same title) is one source. The largest is first. */
export function publishersOf(claims: readonly ClaimEntry[]): Map<string, PublisherGroup> {
  const groups = new Map<string, { name: string; sources: Map<string, CitedSource> }>();
  for (const claim of claims) {
    for (const source of claim.data.sources) {
      if (source.publisher === undefined) continue;
      const slug = addressSlug(source.publisher);
      const group = groups.get(slug) ?? { name: source.publisher, sources: new Map<string, CitedSource>() };
      const key = source.url ?? source.title;
      const cited = group.sources.get(key) ?? { source, claims: [] };
      if (cited.claims.at(-1) !== claim) cited.claims.push(claim);
      group.sources.set(key, cited);
      groups.set(slug, group);
    }
  }
  const sorted = [...groups].map(([slug, { name, sources }]) => ({
    slug,
    name,
    sources: [...sources.values()].sort(mostCitedFirst),
  }));
  sorted.sort((a, b) => b.sources.length - a.sources.length || (a.slug < b.slug ? -1 : 1));
  return new Map(sorted.map((group) => [group.slug, group]));
}

function mostCitedFirst(a: CitedSource, b: CitedSource): number {
  return (
    b.claims.length - a.claims.length ||
    (a.source.title < b.source.title ? -1 : Number(a.source.title > b.source.title))
  );
}
