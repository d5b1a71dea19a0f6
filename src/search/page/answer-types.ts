import type { Matcher } from '../match/matcher.ts';
import type { Counts } from './facet-counts.ts';
import type { PageSearch } from './pagefind.ts';
import type { Shown } from './shown.ts';

/** What is found for a question. */
export interface Answer {
  /**
   * How it was found: the words stand there (`words`); it is nearest to what was pasted (`close`), or just the nearest there is (`far`);
   * it was claimed at the address that was pasted (`linked`); or it was filtered out of all (`browsed`).
   */
  kind: 'words' | 'close' | 'far' | 'linked' | 'browsed';
  total: number;
  /** Some pages may have the words and are not counted: too many to look into each. */
  isOpen?: boolean;
  /** How many of the results, the first of them, are of what was claimed at the address that was pasted. */
  linked: number;
  /** How many are shown at a time. */
  portion: number;
  /** Fetches what is shown of the results from one position up to another. */
  shown(from: number, to: number): Promise<Shown[]>;
  counts(): Promise<Counts>;
}

/** The two indexes, each opened when it is first needed. */
export interface Indexes {
  matcher(): Promise<Matcher>;
  pages(): Promise<PageSearch>;
}
