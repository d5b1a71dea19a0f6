/** Files of words that one question fetches at most. Words that are likely to tell least go without. */
export const MOST_FILES = 19;

/** Which files a question may still read. */
export interface FileBudget {
  /** Takes a file into account. False where it would be one too many. */
  take(file: number): boolean;
}

export function fileBudget(most = MOST_FILES): FileBudget {
  const files = new Set<number>();
  return {
    take: (file) => {
      if (files.size < most) files.add(file);
      return files.has(file);
    },
  };
}
