import { type Run, runsOf } from '../words/runs.ts';

/** A few words that somebody looks for. */
export interface Asked {
  /** All of them, by what was written together. */
  runs: Run[];
  /** What was put between quotation marks, each to be found as it stands. */
  phrases: string[];
}

/** More words than anybody types. Each is looked up. */
const MOST_RUNS = 60;
const MARKS = '"“”„‟«»‹›「」『』〝〞＂';
/** Marks of a quotation stand around words: in `צה"ל` or `5"` there is none. */
const QUOTATION = new RegExp(`(?<![\\p{L}\\p{N}])[${MARKS}]([^${MARKS}]+)[${MARKS}](?![\\p{L}\\p{N}])`, 'gu');

/** Reads what was typed. */
export function readWords(typed: string): Asked {
  const phrases = [...typed.matchAll(QUOTATION)].map(([, words = '']) => words);
  return {
    runs: distinct(runsOf(typed)).slice(0, MOST_RUNS),
    phrases: phrases.filter((words) => runsOf(words).length > 0),
  };
}

/** Whether all that was typed is a quotation. */
export function isQuotation(typed: string): boolean {
  return typed.trim() !== '' && typed.replace(QUOTATION, '').trim() === '';
}

function distinct(runs: readonly Run[]): Run[] {
  return [...new Map(runs.map((run) => [run.forms.join(' '), run])).values()];
}
