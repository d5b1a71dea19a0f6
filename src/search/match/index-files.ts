import type { LocalizedText } from '../../model/fields.ts';

// The files of the index. `search/index.json` is revalidated on every visit. All other files are in a folder named after a hash
// of their content and never change, so browsers and hosts can cache them forever.
//
//   search/index.json              an IndexRoot; all other files are gzipped
//   search/<folder>/words-<n>.bin  postings (`postings-file.ts`), from the n-th stem of `words` up to the next
//   search/<folder>/forms-<n>.bin  the forms of the same stems (`forms-file.ts`)
//   search/<folder>/texts-<n>.bin  page postings (`page-postings-file.ts`), from the n-th stem of `texts` up to the next
//   search/<folder>/claims-<n>.bin JSON: a list of IndexedClaim, starting at claim number n × claimsInFile
//   search/<folder>/facets.bin     JSON: Facets
//   search/<folder>/newest.bin     JSON: the claim numbers, newest first
//   search/<folder>/speaks.bin     JSON: for each claim, the positions in `languages` of the languages of the claim and its page
//   search/<folder>/pages.bin      JSON: the names of the pages in Pagefind's index, by claim number
//
// Claims are numbered from 0 in the order of their slugs. Slugs about the same subject often start with the same words, and
// numbers that are close together take less space in postings lists (Silvestri, 2007, on URLs).

/** The folder of the index, relative to the root of the site. */
export const INDEX_FOLDER = 'search';
export const ROOT_FILE = 'index.json';
/** Increase this when older readers cannot read the files. */
export const FORMAT = 1;

export interface IndexRoot {
  format: typeof FORMAT;
  folder: string;
  /** The number of claims on the site. */
  claims: number;
  /** The number of claims in each claims file. */
  claimsInFile: number;
  /** The base languages of the claims. Their stemmers and stop words are used. */
  languages: string[];
  /** The first stem in each postings file. */
  words: string[];
  /** The first stem in each page postings file. */
  texts: string[];
  /**
   * The most frequent stems, most frequent first, separated by spaces. Their keys in the files start with `}`. That keeps them
   * out of the files with rarer stems, which score higher and should be cheap to fetch.
   */
  frequent: string;
  site: { url: string; lang: string; publisher: string; verdicts: { id: string; label: LocalizedText }[] };
}

/** What a search result displays. Dates are YYYY-MM-DD. */
export interface IndexedClaim {
  slug: string;
  title: string;
  /** The claim, or its translation into the language of the fact-check if there is one. */
  claim: string;
  /** The language of `claim`, if it differs from `lang`. */
  claimLang?: string;
  /** The original wording, if `claim` is a translation. */
  original?: string;
  /** The short answer. Absent if the fact-check was withdrawn. */
  summary?: string;
  /** Absent if the fact-check was withdrawn. */
  verdict?: string;
  /** The date of the withdrawal. */
  withdrawn?: string;
  published: string;
  lang: string;
  /** All claimants, separated by commas. */
  claimant?: string;
  claimDate?: string;
  /** The name of its page in Pagefind's index. */
  page?: string;
  /** Its self-score: the score of a query that contains everything the claim says. */
  whole: number;
}

/** For each filter, its values, and for each claim the positions of its values. */
export interface Facets {
  [filter: string]: { values: string[]; claims: number[][] };
}

/** Prefix of the keys of the most frequent stems. */
const FREQUENT_WORD = '}';

/** Returns a function that gives the key of a stem in the files. */
export function keysWith(frequent: readonly string[]): (stem: string) => string {
  const set = new Set(frequent);
  return (stem) => (set.has(stem) ? FREQUENT_WORD + stem : stem);
}

/**
 * The number of neighbouring postings files that form a group. Small files save traffic. How many terms of a long post are
 * looked up depends on groups (`file-budget.ts`), because they were tuned with larger files.
 */
export const FILES_IN_GROUP = 3;

/** The names of the files in the folder. */
export const FILES = {
  postings: (n: number): string => `words-${n}.bin`,
  forms: (n: number): string => `forms-${n}.bin`,
  pagePostings: (n: number): string => `texts-${n}.bin`,
  claims: (n: number): string => `claims-${n}.bin`,
  facets: 'facets.bin',
  newest: 'newest.bin',
  languages: 'speaks.bin',
  pages: 'pages.bin',
};
