import { fold } from './fold.ts';

/** Symbols attached to a word or a run of words that are part of its meaning. */
export interface Symbols {
  before: string;
  after: string;
  /** Position of the words with their symbols, in UTF-16 code units. */
  start: number;
  end: number;
  /** They are currency or percent signs, which are often spelled out: `$100`, `5 %`. */
  isAmount: boolean;
}

const SPACE = String.raw`[ \u00a0\u2007\u2009\u202f]?`;
const BEFORE_NUMBER = new RegExp(`[\\p{Sc}§]${SPACE}$`, 'u');
const AFTER_NUMBER = new RegExp(`^${SPACE}[%٪‰°\\p{Sc}％](?!\\p{N})`, 'u');
/** `.NET`, but not a word that follows a full stop without a space. */
const BEFORE_LETTERS = /(?:^|[^\p{L}\p{M}\p{N}.．])[.．]$/u;
/** `C++`, `A+`, `18+`; `C#`, but not the hashtag in `see#this`. */
const AFTER_WORD = /^(?:[+＋]{1,8}|[#＃](?![\p{L}\p{N}#＃]))/u;
const MAY_FOLLOW_WORD: ReadonlySet<string | undefined> = new Set('+＋#＃');
/** Longer sequences of symbols do not belong to a word. */
const MOST = 9;

/** The symbols attached to a range of a text; undefined if there are none. Tags such as `#MeToo` and `@jane` do not count. */
export function symbolsAround(
  text: string,
  start: number,
  end: number,
  isNumber: [boolean, boolean],
): Symbols | undefined {
  const before = symbolBefore(text, start, isNumber[0]);
  // This runs for every word of every page, and hardly any has a symbol.
  const suffix = MAY_FOLLOW_WORD.has(text[end]) ? AFTER_WORD.exec(text.slice(end, end + MOST))?.[0] : undefined;
  const after = suffix ?? (isNumber[1] ? AFTER_NUMBER.exec(text.slice(end, end + MOST))?.[0] : undefined) ?? '';
  if (before === '' && after === '') return undefined;
  return {
    before: folded(before),
    after: folded(after),
    start: start - before.length,
    end: end + after.length,
    isAmount: isNumber[0] && suffix === undefined,
  };
}

function symbolBefore(text: string, start: number, isNumber: boolean): string {
  if (isNumber) return BEFORE_NUMBER.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const last = text[start - 1];
  const isDot = (last === '.' || last === '．') && BEFORE_LETTERS.test(text.slice(Math.max(0, start - 2), start));
  return isDot ? '.' : '';
}

function folded(symbols: string): string {
  return fold(symbols).trim().replace('٪', '%');
}
