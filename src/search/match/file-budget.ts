/** The most groups of postings files that one query reads from. The terms likely to score least are dropped. */
export const MAX_GROUPS = 19;
/** Longer posts may read from twice as many: what they say about a claim is a smaller part of them. */
const LONG_POST = 150;

/** The number of groups for a post with some terms. */
export const groupsFor = (terms: number): number => (terms > LONG_POST ? 2 * MAX_GROUPS : MAX_GROUPS);

/** Limits the groups of postings files that a query reads from. */
export interface FileBudget {
  /** Reserves a group. Returns false when the budget is used up. */
  take(group: number): boolean;
}

export function fileBudget(max = MAX_GROUPS): FileBudget {
  const groups = new Set<number>();
  return {
    take: (group) => {
      if (groups.size < max) groups.add(group);
      return groups.has(group);
    },
  };
}
