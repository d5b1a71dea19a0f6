import { type Symbols, symbolsAround } from './symbols.ts';
import { isUnspaced, type Token, tokensOf } from './tokens.ts';

/** A run of words written without a space: `MQ-9`, `e-mail`, `l’eau`. Usually a single word. */
export interface Run {
  /** The words, as they are compared. */
  forms: string[];
  /** Where it stands in the text with its signs, in UTF-16 units. */
  start: number;
  end: number;
  /** The words by themselves. */
  tokens: readonly Token[];
  /** All of them as one word, as somebody else may write them: `mq9`, `email`. Nothing for a single word, and for ranges of numbers. */
  joined?: string;
  /** Starts with an elided article, and the last word also matches without it: `l’eau`, `D’Souza`. */
  isElided?: true;
  /** The words with their attached symbols, which make them different words: `c++`, `.net`, `at&t`, `$100`, `5%`. */
  withSymbols?: string;
  /** The symbols are currency or percent signs, which are often spelled out: `$100`, `5%`. */
  isAmount?: true;
}

/** Hyphens, apostrophes, dots and the like between two letters or digits. A dash stands between two words. */
const JOINT =
  /^[-\u00b7\u05be\u058a\u2010\u2011\u2027\u2043\u2212\u30fb\ufe63\uff0d_.&＆'’‘‛`´′＇ʼ\u05f3\u200b\u2060\ufeff]$/u;
const APOSTROPHE = /['’‘‛`´′＇ʼ]/;
/** More words than that hang together in an address or in a file name, which nobody writes as one word. */
const MOST_WORDS = 6;
/** `MQ9` may be written `MQ 9`. */
const LETTERS_MEET_DIGITS = /(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;
const NUMBER = /^\d+$/;
const AND = /^[&＆]$/;

/** The words of a text by what was written together, in their order. */
export function runsOf(text: string): Run[] {
  const runs: Token[][] = [];
  let before: Token | undefined;
  for (const token of tokensOf(text)) {
    const last = runs.at(-1);
    if (last && before && isJoint(before, token, text)) last.push(token);
    else runs.push([token]);
    before = token;
  }
  return runs
    .flatMap((tokens) => (tokens.length > MOST_WORDS ? tokens.map((token) => [token]) : [tokens]))
    .map((tokens) => runOf(tokens, text));
}

function isJoint(before: Token, token: Token, text: string): boolean {
  // Letters of scripts that put no blank between words are taken two by two, and overlap.
  if (token.start < before.end) return false;
  const gap = text.slice(before.end, token.start);
  return gap === ' ' ? isThousand(before, token) : JOINT.test(gap);
}

/** `10 000`, with the blank that every keyboard has. */
function isThousand(before: Token, token: Token): boolean {
  return /^\d{1,3}$/.test(before.form) && before.form !== '0' && /^\d{3}$/.test(token.form);
}

function runOf(tokens: readonly Token[], text: string): Run {
  const forms = tokens.map(({ form }) => form);
  const joined = forms.length > 1 ? joinedOf(forms) : undefined;
  const run = { forms, tokens, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  const withSymbols = signedOf(tokens, joined, text);
  const place = withSymbols ? { ...run, ...withSymbols } : run;
  if (joined === undefined) return place;
  // Any other apostrophe is inside a word (`tokens.ts`).
  const isElided = tokens.slice(1).every(({ start }) => APOSTROPHE.test(text[start - 1] ?? ''));
  return { ...place, joined, ...(isElided && { isElided }) };
}

/** What the signs of a run add to it; nothing where it has none. */
function signedOf(tokens: readonly Token[], joined: string | undefined, text: string): Partial<Run> | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return undefined;
  const isNumber = (token: Token): boolean => /^\d/.test(token.form);
  const signs = symbolsAround(text, first.start, last.end, [isNumber(first), isNumber(last)]);
  if (!signs && tokens.length === 1) return undefined;
  const gaps = tokens.slice(1).map((token, n) => text.slice(tokens[n]?.end, token.start));
  if (!signs && !gaps.some((gap) => AND.test(gap))) return undefined;
  if (isUnspaced(first.form) || isUnspaced(last.form)) return undefined;
  const { before = '', after = '', start = first.start, end = last.end, isAmount }: Partial<Symbols> = signs ?? {};
  const isOneNumber = joined !== undefined && NUMBER.test(joined);
  const apart = tokens.map(({ form }, n) => (n === 0 ? form : (AND.test(gaps[n - 1] ?? '') ? '&' : '.') + form));
  const withSymbols = before + (isOneNumber ? joined : apart.join('')) + after;
  return { withSymbols, start, end, ...(isAmount && { isAmount }) };
}

/** `3.5` is not 35, and `5-7` not 57; `10 000` is 10000. */
function joinedOf(forms: readonly string[]): string | undefined {
  if (!forms.every((form) => NUMBER.test(form))) return forms.join('');
  return forms.slice(1).every((form) => form.length === 3) ? forms.join('') : undefined;
}

/**
 * Makes a test of whether a text has some words side by side, in these very forms; it does not matter which of them either writes
 * together. Signs that were asked for have to be there.
 */
export function phraseMatcher(words: string): (text: string) => boolean {
  const matchedTokens = linesOf(words);
  const isSigned = runsOf(words).some(({ withSymbols }) => withSymbols !== undefined);
  return (text) =>
    linesOf(text).some((line, n) => (n === SIGNED) === isSigned && line.includes(matchedTokens[n] ?? ''));
}

/** The position of the line that has signs. */
const SIGNED = 2;

/** The words of a text with blanks around each: apart from one another, with each run as one word, and with the signs of each run. */
function linesOf(text: string): string[] {
  const runs = runsOf(text);
  const apart = (forms: readonly string[]) => forms.flatMap((form) => form.split(LETTERS_MEET_DIGITS));
  const lines = [
    runs.flatMap(({ forms }) => apart(forms)),
    runs.flatMap(({ forms, joined }) => joined ?? forms),
    runs.flatMap(({ forms, withSymbols }) => withSymbols ?? apart(forms)),
  ];
  return lines.map((line) => ` ${line.join(' ')} `);
}
