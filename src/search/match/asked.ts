import { type Run, runsOf } from '../../text/runs.ts';
import { pairsIn } from '../../text/variants.ts';

/** Words that were written together, as they are looked for. */
export interface AskedRun extends Run {
  /** As others write it in one word with what stands beside it: `mq9` for both words of `MQ 9`. */
  also: string[];
}

/** A few words that somebody looks for. */
export interface Asked {
  /** All of them, by what was written together. */
  runs: AskedRun[];
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
    runs: distinct(askedRuns(typed)).slice(0, MOST_RUNS),
    phrases: phrases.filter((words) => runsOf(words).length > 0),
  };
}

/** Whether all that was typed is a quotation. */
export function isQuotation(typed: string): boolean {
  return typed.trim() !== '' && typed.replace(QUOTATION, '').trim() === '';
}

/** The same words, with signs of money and shares or without them: `100 %` may be written `100 per cent`. Nothing where there are none. */
export function withoutAmounts({ runs, phrases }: Asked): Asked | undefined {
  if (!runs.some(({ isAmount }) => isAmount)) return undefined;
  const plain = ({ signed, isAmount, ...run }: AskedRun): AskedRun =>
    isAmount || signed === undefined ? run : { ...run, signed };
  return { runs: runs.map(plain), phrases };
}

function askedRuns(typed: string): AskedRun[] {
  const runs = runsOf(typed);
  const pairs = pairsIn(runs, typed);
  return runs.map((run, n) => ({
    ...run,
    also: pairs.filter((pair) => pair.runs.includes(n)).map(({ form }) => form),
  }));
}

function distinct(runs: readonly AskedRun[]): AskedRun[] {
  return [...new Map(runs.map((run) => [run.signed ?? run.forms.join(' '), run])).values()];
}
