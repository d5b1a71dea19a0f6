import { numbersIn } from '../../i18n/count.ts';
import { dateFormatter } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/index.ts';

// The texts that the script displays. The page passes them in its settings, so that the browser does not load every language.

const GIVEN = [
  'lang',
  'filters',
  'searching',
  'nothingFound',
  'helpForWord',
  'helpForWords',
  'helpForAddress',
  'helpForPost',
  'removeFilter',
  'browseInstead',
  'nothingClose',
  'searchFailed',
  'results',
  'showResults',
  'mayBeMore',
  'closestFound',
  'farFound',
  'linkedFound',
  'withdrawn',
] as const;

export type GivenWords = Pick<Words, (typeof GIVEN)[number]>;

export function wordsToGive(words: Words): GivenWords {
  return Object.fromEntries(GIVEN.map((name) => [name, words[name]])) as GivenWords;
}

export type ScriptWords = ReturnType<typeof scriptWords>;

/** The texts, and how their language formats dates and numbers. */
export function scriptWords(given: GivenWords) {
  const { number, count } = numbersIn(given.lang);
  return {
    ...given,
    number,
    date: dateFormatter(given.lang),
    results: (n: number) => count(n, given.results),
    showResults: (n: number) => count(n, given.showResults),
  };
}
