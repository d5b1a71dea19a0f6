import type { Matcher } from '../match/matcher.ts';
import type { Counts } from './facet-counts.ts';
import type { PageSearch } from './pagefind.ts';
import type { Shown } from './shown.ts';

/** The answer to a question. */
export interface Answer {
  /**
   * The kind of match: all words were found (`words`); the best claim is close to the post (`close`) or not (`far`); it
   * appeared at a pasted address (`linked`); or only filters were applied (`browsed`).
   */
  kind: 'words' | 'close' | 'far' | 'linked' | 'browsed';
  total: number;
  /** The verdict that the query names. */
  verdict?: string | undefined;
  /** Whether there may be more results: too many pages to read each. */
  isIncomplete?: boolean;
  /** How many results appeared at a pasted address. They come first. */
  linked: number;
  /** How many results are shown at a time. */
  pageSize: number;
  /** Fetches the results from one position up to another. */
  shown(from: number, to: number): Promise<Shown[]>;
  counts(): Promise<Counts>;
}

/** The two indexes. Each is opened when it is first needed. */
export interface Indexes {
  matcher(): Promise<Matcher>;
  pages(): Promise<PageSearch>;
}
