/**
 * Corrections from the newest to the oldest, whatever their order in the file. Those of the same day keep it, because a file
 * names the newest first.
 */
export function newestFirst<One extends { date: string }>(corrections: readonly One[]): One[] {
  return corrections.toSorted(byNewest);
}

/** Compares corrections, to sort them from the newest to the oldest. */
export function byNewest(a: { date: string }, b: { date: string }): number {
  return a.date < b.date ? 1 : -Number(a.date > b.date);
}

/**
 * The number of a correction, counted from the oldest, by which feeds and links know it. A newer one does not change it. One
 * that was forgotten is added before those that are newer, so their numbers grow by one, and those of older ones stay.
 */
export function correctionNumber<One extends { date: string }>(corrections: readonly One[], correction: One): number {
  return corrections.length - newestFirst(corrections).indexOf(correction);
}
