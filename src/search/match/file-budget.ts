/** The most postings files that one query fetches. The terms likely to score least are dropped. */
export const MAX_FILES = 19;

/** Limits the number of postings files that a query reads. */
export interface FileBudget {
  /** Reserves a file. Returns false when the budget is used up. */
  take(file: number): boolean;
}

export function fileBudget(max = MAX_FILES): FileBudget {
  const files = new Set<number>();
  return {
    take: (file) => {
      if (files.size < max) files.add(file);
      return files.has(file);
    },
  };
}
