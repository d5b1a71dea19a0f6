import type { Fetched } from './traffic.ts';

export interface Found {
  /** Best first. */
  slugs: string[];
  /** From the call of the page to the results, in milliseconds; absent where nothing is called. */
  wait: number | undefined;
}

/** What a post was answered with, and what had to be fetched for it. */
export interface Answer extends Found {
  fetched: Fetched[];
}

/** A search that is measured. */
export interface Engine {
  name: string;
  /** Asks with nothing of the site in the cache. */
  ask(text: string): Promise<Answer>;
  /** Asks as somebody who has searched before. */
  askAgain(text: string): Promise<Found>;
}
