import type { LocalizedText } from '../../model/fields.ts';

// The index as files. `search/index.json` is asked for anew each time; everything else lies in a folder named after its content and
// never changes, so that browsers and hosts may keep it for ever.
//
//   search/index.json              an IndexRoot; all others are packed with gzip
//   search/<folder>/words-<n>.bin  words (`postings-file.ts`), from the n-th of `words` up to the next
//   search/<folder>/forms-<n>.bin  how the same words are written (`forms-file.ts`)
//   search/<folder>/texts-<n>.bin  words of the pages about the claims (`page-postings-file.ts`), from the n-th of `texts` up to the next
//   search/<folder>/claims-<n>.bin a JSON list of IndexedClaim: those with the numbers n × claimsInFile and following
//   search/<folder>/facets.bin     a JSON object, Facets: what each claim can be filtered by
//   search/<folder>/newest.bin     a JSON list: the numbers of the claims, that of the newest first
//   search/<folder>/speaks.bin     a JSON list: the positions in `languages` of those that each claim and its page speak
//   search/<folder>/pages.bin      a JSON list: the name of each claim's page in Pagefind's index, by the number of the claim
//
// Claims are numbered from 0 in the order of their slugs. What is about one subject often begins alike, and stands in lists of claims in
// less space when its numbers are near to one another (Silvestri, 2007, on addresses of pages).

/** Where the index is, below the root of the site. */
export const INDEX_FOLDER = 'search';
export const ROOT_FILE = 'index.json';
/** Raised when a reader of the former could not read the present one. */
export const INDEX_FORMAT = 1;

export interface IndexRoot {
  format: typeof INDEX_FORMAT;
  folder: string;
  /** How many claims there are, and how many of them are in one file. */
  claims: number;
  claimsInFile: number;
  /** Base languages of the claims, whose stemmers and stop words the words went through. */
  languages: string[];
  /** The first stem of each file of words. */
  words: string[];
  /** The first stem of each file of texts. */
  texts: string[];
  /**
   * The most frequent stems, most frequent first, with blanks between them. In the files they stand behind a `}`, so that they
   * are together and not among rarer words, which are worth more to a question and then cost less.
   */
  frequent: string;
  site: { url: string; lang: string; publisher: string; verdicts: { id: string; label: LocalizedText }[] };
}

/** What is shown of a claim. Dates are YYYY-MM-DD. */
export interface IndexedClaim {
  slug: string;
  title: string;
  /** In the language of the check, where the file has it so. */
  claim: string;
  /** The language of `claim`, where it is another. */
  claimLang?: string;
  /** The words in which it was made, where `claim` is a translation. */
  original?: string;
  /** Absent where the check was withdrawn. */
  verdict?: string;
  /** The day on which it was withdrawn. */
  withdrawn?: string;
  published: string;
  lang: string;
  /** All of them, with commas between. */
  claimant?: string;
  claimDate?: string;
  /** Its name in Pagefind's index. */
  page?: string;
  /** The score of its own words: what a query would score that says all it says. */
  whole: number;
}

/** For each filter: its values, and for each claim the positions of those it has. */
export interface Facets {
  [filter: string]: { values: string[]; claims: number[][] };
}

/** Begins the key of each of the most frequent stems. */
export const FREQUENT_WORD = '}';

export const wordsFile = (file: number): string => `words-${file}.bin`;
export const formsFile = (file: number): string => `forms-${file}.bin`;
export const textsFile = (file: number): string => `texts-${file}.bin`;
export const claimsFile = (file: number): string => `claims-${file}.bin`;
export const FACETS_FILE = 'facets.bin';
export const NEWEST_FILE = 'newest.bin';
export const SPEAKS_FILE = 'speaks.bin';
export const PAGES_FILE = 'pages.bin';
