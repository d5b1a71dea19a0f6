import type { ClaimEntry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';

/** What the search knows of a claim beyond its text. The only owner of these names: pages, preview and script follow it. */
export interface SearchFacts {
  /** Values a reader can filter by. */
  filters: Record<FilterName, string[]>;
  /** What a result shows. */
  meta: Record<'verdict' | 'claimant' | 'published' | 'language', string>;
}

export const FILTERS = ['verdict', 'topics', 'claimant', 'language', 'year'] as const;
export type FilterName = (typeof FILTERS)[number];

export function searchFacts({ data }: ClaimEntry, site: Pick<Site, 'lang'>): SearchFacts {
  const language = data.lang ?? site.lang;
  const claimant = data.claimant?.name;
  return {
    filters: {
      verdict: [data.verdict],
      // Pagefind counts a value twice where a page carries it twice (Pagefind issue 522).
      topics: [...new Set(data.topics)],
      claimant: claimant === undefined ? [] : [claimant],
      language: [language],
      year: [data.published.slice(0, 4)],
    },
    meta: { verdict: data.verdict, claimant: claimant ?? '', published: data.published, language },
  };
}
