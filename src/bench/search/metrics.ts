/** Results that are looked at. */
export const MOST_CLAIMS = 5;

/** What was found for a post, best first, and what should have been. */
export interface Judged {
  found: readonly string[];
  relevant: ReadonlySet<string>;
}

/** How well posts were answered: means over all of them, each from 0 to 1. */
export interface Scores {
  /** Mean average precision of the first five. */
  map: number;
  /** Whether the first answers the post. */
  first: number;
  /** One divided by the place, among the first five, of the first that answers the post. */
  reciprocalRank: number;
  withoutAnswer: number;
}

export function scoresOf(posts: readonly Judged[]): Scores {
  return {
    map: mean(posts.map(averagePrecision)),
    first: mean(posts.map(({ found, relevant }) => Number(relevant.has(found[0] ?? '')))),
    reciprocalRank: mean(posts.map(reciprocalRank)),
    withoutAnswer: mean(posts.map(({ found }) => Number(found.length === 0))),
  };
}

/** Average precision of the first five, divided by as many of the relevant as could stand there. */
export function averagePrecision({ found, relevant }: Judged): number {
  let hits = 0;
  let sum = 0;
  for (const [place, slug] of found.slice(0, MOST_CLAIMS).entries()) {
    if (!relevant.has(slug)) continue;
    hits++;
    sum += hits / (place + 1);
  }
  return sum / Math.min(relevant.size, MOST_CLAIMS);
}

export function reciprocalRank({ found, relevant }: Judged): number {
  const place = found.slice(0, MOST_CLAIMS).findIndex((slug) => relevant.has(slug));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** Not a number where there are no values. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
