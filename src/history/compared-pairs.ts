/** Two versions to be compared, by the objects with their contents, and the key of what changed. */
export interface ComparedPair {
  before: string;
  after: string;
  key: string;
}

export const pairKey = (before: string, after: string) => `${before} ${after}`;

/** Each version with the comparable one before it, if that is another one. */
export function comparedPairs(
  versions: readonly string[],
  readable: ReadonlyMap<string, { isComparable: boolean }>,
): ComparedPair[] {
  const comparable = versions.filter((blob) => readable.get(blob)?.isComparable);
  return comparable
    .slice(1)
    .map((after, index) => ({ before: comparable[index] ?? after, after }))
    .filter(({ before, after }) => before !== after)
    .map((pair) => ({ ...pair, key: pairKey(pair.before, pair.after) }));
}
