/**
 * The share of its self-score from which a claim is close. On the train split of CheckThat! 2020, 96 % of the correct claims
 * reach it, and 32 % of the best matches for claims of other desks, which have no correct match.
 */
const CLOSE = 0.2;
/** A claim is also close if it contains this share of the query. */
const NEARLY_ALL = 0.6;

/** The scores that decide whether a claim is close to a query. */
export interface Fit {
  score: number;
  /** The score of a query that contains everything the claim says. */
  selfScore: number;
  /**
   * The score of a claim that contains every term of the query. 0 if the query has only stop words, which are close to nothing.
   */
  maxScore: number;
}

/** The share of a claim that is in the query: 0 if they share nothing, 1 or more if the query contains all of it. */
export function closeness({ score, selfScore }: Pick<Fit, 'score' | 'selfScore'>): number {
  return selfScore > 0 ? score / selfScore : 0;
}

export function isClose(fit: Fit): boolean {
  return fit.maxScore > 0 && (closeness(fit) >= CLOSE || fit.score / fit.maxScore >= NEARLY_ALL);
}
