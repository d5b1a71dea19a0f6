import { wordsFor } from '../i18n/index.ts';
import { claimantsOf } from '../model/claim.ts';
import type { Directory, Names } from '../model/directory.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import type { FilterName } from './filter-names.ts';

/**
 * What the search knows about a claim besides its text, for pages and preview. Topics and claimants with pages of their own are
 * different filter values.
 */
export interface SearchFacts {
  /** Values a reader can filter by. */
  filters: Record<FilterName, string[]>;
  /** What a result displays. A withdrawn fact-check has the date of the withdrawal instead of a verdict. */
  meta: Record<'claimant' | 'published' | 'language', string> & ({ verdict: string } | { withdrawn: string });
}

export function searchFacts(
  { data }: Pick<ClaimEntry, 'data'>,
  site: Pick<Site, 'lang'>,
  names: Directory,
): SearchFacts {
  const language = data.lang ?? site.lang;
  const withdrawal = withdrawalOf(data);
  const claimants = claimantsOf(data)
    .map(({ name }) => name)
    .join(wordsFor(language, site.lang).comma);
  return {
    filters: {
      verdict: withdrawal ? [] : [data.verdict],
      topics: labels(data.topics, names.topics),
      claimant: labels(claimantsOf(data), names.claimants),
      language: [language],
      year: [data.published.slice(0, 4)],
    },
    meta: {
      ...(withdrawal ? { withdrawn: withdrawal.date } : { verdict: data.verdict }),
      claimant: claimants,
      published: data.published,
      language,
    },
  };
}

/** Labels without duplicates, because Pagefind counts a repeated value twice (Pagefind issue 522). */
function labels<Use>(uses: readonly Use[], { of }: Names<Use>): string[] {
  return [...new Set(uses.flatMap((use) => of(use)?.label ?? []))];
}
