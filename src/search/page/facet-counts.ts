import { FILTERS, type FilterName } from '../filter-names.ts';
import type { Facets } from '../match/index-files.ts';
import type { Chosen } from './address.ts';

/** How many claims carry each value of each filter. */
export type Counts = Record<string, Record<string, number>>;

/** Whether a claim, by its number, has a chosen value of each filter that has any chosen, `but` one. */
export function passes(facets: Facets, chosen: Chosen, but?: FilterName): (claim: number) => boolean {
  const wanted = FILTERS.filter((name) => name !== but && chosen[name]).map((name) => {
    const { values = [], claims = [] } = facets[name] ?? {};
    return { claims, numbers: new Set(chosen[name]?.map((value) => values.indexOf(value))) };
  });
  return (claim) => wanted.every(({ claims, numbers }) => claims[claim]?.some((number) => numbers.has(number)));
}

/**
 * Counts the values of claims. Of a filter that is in use, those are counted that would be there without it: each of its other
 * values tells how many claims it would add.
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
