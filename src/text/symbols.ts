import { fold } from './fold.ts';

/** What is attached to some words that were written together, and is part of what they say. */
export interface Symbols {
  before: string;
  after: string;
  /** Where they begin and end in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** Signs of money and shares, for which many write a word: `$100`, `5 %`. */
  isAmount: boolean;
}

const BLANK = String.raw`[ \u00a0\u2007\u2009\u202f]?`;
const BEFORE_NUMBER = new RegExp(`[\\p{Sc}§]${BLANK}$`, 'u');
const BEHIND_NUMBER = new RegExp(`^${BLANK}[%٪‰°\\p{Sc}％](?!\\p{N})`, 'u');
/** `.NET`, but not what follows a full stop without a blank. */
const BEFORE_LETTERS = /(?:^|[^\p{L}\p{M}\p{N}.．])[.．]$/u;
/** `C++`, `A+`, `18+`; `C#`, but not the hashtag in `see#this`. */
const BEHIND = /^(?:[+＋]{1,8}|[#＃](?![\p{L}\p{N}#＃]))/u;
const MAY_BE_BEHIND: ReadonlySet<string | undefined> = new Set('+＋#＃');
/** More signs than that belong to no word. */
const MOST = 9;

/** The signs around a place in a text; nothing where there are none. What tags a word, as in `#MeToo` and `@jane`, is none. */
export function symbolsAround(
  text: string,
  start: number,
  end: number,
  isNumber: [boolean, boolean],
): Symbols | undefined {
  const before = signBefore(text, start, isNumber[0]);
  // Almost no word has a sign, and every word of every page comes here.
  const behind = MAY_BE_BEHIND.has(text[end]) ? BEHIND.exec(text.slice(end, end + MOST))?.[0] : undefined;
  const after = behind ?? (isNumber[1] ? BEHIND_NUMBER.exec(text.slice(end, end + MOST))?.[0] : undefined) ?? '';
  if (before === '' && after === '') return undefined;
  return {
    before: signOf(before),
    after: signOf(after),
    start: start - before.length,
    end: end + after.length,
    isAmount: isNumber[0] && behind === undefined,
  };
}

function signBefore(text: string, start: number, isNumber: boolean): string {
  if (isNumber) return BEFORE_NUMBER.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const last = text[start - 1];
  const isDot = (last === '.' || last === '．') && BEFORE_LETTERS.test(text.slice(Math.max(0, start - 2), start));
  return isDot ? '.' : '';
}

function signOf(sign: string): string {
  return fold(sign).trim().replace('٪', '%');
}
