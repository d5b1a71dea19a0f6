/** Files of words that one question fetches at most. Words that are likely to tell least go without. */
export const MOST_FILES = 19;

/** Which files a question may still read. */
export interface Allowance {
  /** Takes a file into account. False where it would be one too many. */
  take(file: number): boolean;
}

export function allowance(most = MOST_FILES): Allowance {
  const files = new Set<number>();
  return {
    take: (file) => {
      if (files.size < most) files.add(file);
      return files.has(file);
    },
  };
}
