import type { Source, Stance } from '../model/claim.ts';
import type { Directory } from '../model/directory.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { Named } from '../model/name-addresses.ts';
import { documentKey } from '../model/same-page.ts';

/** A source and the claims that cite it. */
export interface CitedSource {
  source: Source;
  claims: ClaimEntry[];
  /** What it is to each of these claims; undefined if a file does not say. */
  stances: (Stance | undefined)[];
}

/** The sources of one publisher, most cited first. */
export interface PublisherGroup extends Named {
  sources: CitedSource[];
}

/** Groups sources by publisher, largest group first. Sources that are the same document are one. */
export function publishersOf(claims: readonly ClaimEntry[], names: Directory): Map<string, PublisherGroup> {
  const groups = new Map<Named, Map<string, CitedSource>>();
  for (const claim of claims) {
    for (const source of claim.data.sources) {
      const publisher = source.publisher === undefined ? undefined : names.publishers.of(source.publisher);
      if (!publisher) continue;
      const sources = groups.get(publisher) ?? new Map<string, CitedSource>();
      const key = documentKey(source);
      const cited = sources.get(key) ?? { source, claims: [], stances: [] };
      if (cited.claims.at(-1) !== claim) {
        cited.claims.push(claim);
        cited.stances.push(source.stance);
      }
      sources.set(key, cited);
      groups.set(publisher, sources);
    }
  }
  const sorted = [...groups].map(([publisher, sources]) => ({
    ...publisher,
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
