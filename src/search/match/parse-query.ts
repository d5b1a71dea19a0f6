import { type Run, runsOf } from '../../text/runs.ts';
import { pairsIn } from '../../text/variants.ts';

/** A run of words in a query. */
export interface QueryRun extends Run {
  /** Compounds that it forms with its neighbours: `mq9` for both words of `MQ 9`. */
  compounds: string[];
}

/** A query of a few words. */
export interface WordQuery {
  /** All words, grouped by what was written together. */
  runs: QueryRun[];
  /** Phrases in quotation marks, matched exactly. */
  phrases: string[];
}

/** The most runs that are looked up. */
const MAX_RUNS = 60;
const MARKS = '"“”„‟«»‹›「」『』〝〞＂';
/** Quotation marks must be around words: `צה"ל` and `5"` contain no quotation. */
const QUOTATION = new RegExp(`(?<![\\p{L}\\p{N}])[${MARKS}]([^${MARKS}]+)[${MARKS}](?![\\p{L}\\p{N}])`, 'gu');

/** Parses a query into runs and phrases. */
export function parseWords(typed: string): WordQuery {
  const phrases = [...typed.matchAll(QUOTATION)].map(([, words = '']) => words);
  return {
    runs: distinct(queryRuns(typed)).slice(0, MAX_RUNS),
    phrases: phrases.filter((words) => runsOf(words).length > 0),
  };
}

/** Whether the whole query is a phrase in quotation marks. */
export function isPhraseQuery(typed: string): boolean {
  return typed.trim() !== '' && typed.replace(QUOTATION, '').trim() === '';
}

/** The query without currency and percent signs, because `100 %` may be spelled out. Undefined if there are none. */
export function withoutAmounts({ runs, phrases }: WordQuery): WordQuery | undefined {
  if (!runs.some(({ isAmount }) => isAmount)) return undefined;
  const plain = ({ withSymbols, isAmount, ...run }: QueryRun): QueryRun =>
    isAmount || withSymbols === undefined ? run : { ...run, withSymbols };
  return { runs: runs.map(plain), phrases };
}

function queryRuns(typed: string): QueryRun[] {
  const runs = runsOf(typed);
  const pairs = pairsIn(runs, typed);
  return runs.map((run, n) => ({
    ...run,
    compounds: pairs.filter((pair) => pair.runs.includes(n)).map(({ form }) => form),
  }));
}

function distinct(runs: readonly QueryRun[]): QueryRun[] {
  return [...new Map(runs.map((run) => [run.withSymbols ?? run.forms.join(' '), run])).values()];
}
