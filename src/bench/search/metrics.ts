/** Only this many results count. */
export const MOST_CLAIMS = 5;

/** What was found for a post, best first, and what should have been found. */
export interface Outcome {
  found: readonly string[];
  relevant: ReadonlySet<string>;
}

/** How well posts were answered: means over all posts, each from 0 to 1. */
export interface Scores {
  /** Mean average precision of the first five results. */
  map: number;
  /** Share of posts whose first result is an answer. */
  first: number;
  /** Mean of 1 / rank of the first answer among the first five results. */
  reciprocalRank: number;
  withoutAnswer: number;
}

export function scoresOf(posts: readonly Outcome[]): Scores {
  return {
    map: mean(posts.map(averagePrecision)),
    first: mean(posts.map(({ found, relevant }) => Number(relevant.has(found[0] ?? '')))),
    reciprocalRank: mean(posts.map(reciprocalRank)),
    withoutAnswer: mean(posts.map(({ found }) => Number(found.length === 0))),
  };
}

/** Average precision of the first five results. It is 1 if all of them, or all relevant claims, are relevant and first. */
export function averagePrecision({ found, relevant }: Outcome): number {
  let hits = 0;
  let sum = 0;
  for (const [place, slug] of found.slice(0, MOST_CLAIMS).entries()) {
    if (!relevant.has(slug)) continue;
    hits++;
    sum += hits / (place + 1);
  }
  return sum / Math.min(relevant.size, MOST_CLAIMS);
}

export function reciprocalRank({ found, relevant }: Outcome): number {
  const place = found.slice(0, MOST_CLAIMS).findIndex((slug) => relevant.has(slug));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** `NaN` without values. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
