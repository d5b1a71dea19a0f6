import { directoryOf } from '../model/directory.ts';
import { listPage, listsOf, pageCount } from '../pipeline/rules/addresses-of-site.ts';
import type { SeenClaim } from '../pipeline/rules/rule.ts';

/** Takes claims out of the lists of the site, one after the other, and answers with the pages that are not built any more. */
export function fallingLists(claims: readonly SeenClaim[]): (claim: SeenClaim) => string[] {
  const names = directoryOf(claims);
  const placesOf = (claim: SeenClaim) => {
    const places = listsOf(claim, names);
    return [...new Map(places.map((place) => [`${place.list} ${place.entry}`, place])).values()];
  };
  const lists = new Map<string, Map<string, number>>();
  for (const { list, entry } of claims.flatMap(placesOf)) {
    const uses = lists.get(list) ?? new Map<string, number>();
    lists.set(list, uses.set(entry, (uses.get(entry) ?? 0) + 1));
  }
  return (claim) => placesOf(claim).flatMap(({ list, entry }) => withoutOne(list, lists.get(list) ?? new Map(), entry));
}

/** An entry that other claims make too stays. */
function withoutOne(list: string, uses: Map<string, number>, entry: string): string[] {
  const left = (uses.get(entry) ?? 1) - 1;
  const pages = pageCount(list, uses.size);
  if (left > 0) uses.set(entry, left);
  else uses.delete(entry);
  return pageCount(list, uses.size) < pages ? [listPage(list, pages)] : [];
}
