import { FILTERS, type FilterName } from '../filter-names.ts';
import type { Facets } from '../match/index-files.ts';
import type { Chosen } from './address.ts';

/** The number of claims for each value of each filter. */
export type Counts = Record<string, Record<string, number>>;

/** Returns a test whether a claim passes the filters, optionally without one of them (`but`). */
export function passes(facets: Facets, chosen: Chosen, but?: FilterName): (claim: number) => boolean {
  const active = FILTERS.filter((name) => name !== but && chosen[name]).map((name) => {
    const { values = [], claims = [] } = facets[name] ?? {};
    return { claims, numbers: new Set(chosen[name]?.map((value) => values.indexOf(value))) };
  });
  return (claim) => active.every(({ claims, numbers }) => claims[claim]?.some((number) => numbers.has(number)));
}

/**
 * Counts the claims for each value. A filter in use is ignored when its own values are counted, so that they show how many claims
 * each would add.
 */
export function countsOf(
  facets: Facets,
  chosen: Chosen,
  claimsFor: (passesFilters: (claim: number) => boolean) => Iterable<number>,
): Counts {
  const counts: Counts = {};
  for (const name of FILTERS) {
    const { values = [], claims = [] } = facets[name] ?? {};
    const into: Record<string, number> = Object.create(null);
    counts[name] = into;
    for (const claim of claimsFor(passes(facets, chosen, name)))
      for (const number of claims[claim] ?? []) {
        const value = values[number] ?? '';
        into[value] = (into[value] ?? 0) + 1;
      }
  }
  return counts;
}
