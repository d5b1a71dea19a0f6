/** Number of claims on one page of a list. */
const CLAIMS = 40;
/** Number of sources of a publisher on one page. Fewer, because each lists the claims that cite it. */
const SOURCES = 25;
/** Number of names on one page. A list with more topics, claimants or publishers is split by first letter. */
export const NAMES = 100;

/** The number of entries on one page of a list, by its path: `claims/`, `sources/the-agency/`. */
export function pageSize(list: string): number {
  return list.startsWith('sources/') ? SOURCES : CLAIMS;
}

/** The path of the names that start with a letter, below the list of all names: `claimants/`. */
export function letterPath(list: string, letter: string): string {
  return `${list}letter/${letter}/`;
}

/** The path of a page of a list, counted from 1. The first has no number. */
export function pagePath(list: string, page: number): string {
  return page === 1 ? list : `${list}${page}/`;
}
