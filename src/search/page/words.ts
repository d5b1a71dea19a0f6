import { numbersIn } from '../../i18n/count.ts';
import { dateFormatter } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/index.ts';

// The few words that the script says. The page hands them over in its settings, so that the browser need not load every
// language to speak one.

const GIVEN = [
  'lang',
  'filters',
  'searchStart',
  'searching',
  'nothingFound',
  'nothingFoundHelp',
  'nothingClose',
  'searchFailed',
  'results',
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

/** The words given, and how their language writes dates and numbers. */
export function scriptWords(given: GivenWords) {
  const { number, count } = numbersIn(given.lang);
  return { ...given, number, date: dateFormatter(given.lang), results: (n: number) => count(n, given.results) };
}
