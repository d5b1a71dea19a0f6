/** The most groups of postings files that one query reads from. The terms likely to score least are dropped. */
export const MAX_GROUPS = 19;

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
