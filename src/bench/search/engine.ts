import type { Fetched } from './traffic.ts';

/** The results of one query. */
export interface Results {
  /** Best first. */
  slugs: string[];
  /** From opening the page to its results, in milliseconds; absent for searches outside the browser. */
  wait: number | undefined;
}

/** The results for a post, and what was fetched for them. */
export interface Answer extends Results {
  fetched: Fetched[];
}

/** A search that is measured. */
export interface Engine {
  name: string;
  /** Searches with an empty browser cache. */
  ask(text: string): Promise<Answer>;
  /** Searches with a browser cache that earlier searches filled. */
  askAgain(text: string): Promise<Results>;
}
