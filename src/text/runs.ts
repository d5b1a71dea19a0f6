import { type Symbols, symbolsAround } from './symbols.ts';
import { INVISIBLE, isUnspaced, type Token, tokensOf } from './tokens.ts';

/** A run of words written without a space: `MQ-9`, `e-mail`, `l’eau`. Usually a single word. */
export interface Run {
  /** The words, folded. */
  forms: string[];
  /** Position in the text, attached symbols included, in UTF-16 code units. */
  start: number;
  end: number;
  /** The words with their positions. */
  tokens: readonly Token[];
  /** The words as one word, as others may spell them: `mq9`, `email`. Absent for single words and ranges of numbers. */
  joined?: string;
  /** Starts with an elided article, and the last word also matches without it: `l’eau`, `D’Souza`. */
  isElided?: true;
  /** The words with their attached symbols, which make them different words: `c++`, `.net`, `at&t`, `$100`, `5%`. */
  withSymbols?: string;
  /** The symbols are currency or percent signs, which are often spelled out: `$100`, `5%`. */
  isAmount?: true;
}

/** Hyphens, apostrophes, dots and the like between two letters or digits, or only invisible characters. Dashes separate words. */
const JOINT = new RegExp(
  String.raw`^(?=.)[${INVISIBLE}]*(?:[\-\u00b7\u05be\u058a\u2010\u2011\u2027\u2043\u2212\u30fb\ufe63\uff0d_.&＆'’‘‛\u0060´′＇ʼ\u05f3][${INVISIBLE}]*)?$`,
  'u',
);
const APOSTROPHE = /['’‘‛`´′＇ʼ]/;
/** Longer runs are addresses or file names, which nobody writes as one word. */
const MOST_WORDS = 6;
/** `MQ9` may be written `MQ 9`. */
const LETTERS_MEET_DIGITS = /(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;
const NUMBER = /^\d+$/;
const AND = /^[&＆]$/;

/** The words of a text, grouped into runs, in order. */
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
  // The pairs of characters in scripts without spaces overlap.
  if (token.start < before.end) return false;
  const gap = text.slice(before.end, token.start);
  return gap === ' ' ? isThousand(before, token) : JOINT.test(gap);
}

/** `10 000`, with an ordinary space. */
function isThousand(before: Token, token: Token): boolean {
  return /^\d{1,3}$/.test(before.form) && before.form !== '0' && /^\d{3}$/.test(token.form);
}

function runOf(tokens: readonly Token[], text: string): Run {
  const forms = tokens.map(({ form }) => form);
  const joined = forms.length > 1 ? joinedOf(forms) : undefined;
  const run = { forms, tokens, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  const withSymbols = symbolsOf(tokens, joined, text);
  const place = withSymbols ? { ...run, ...withSymbols } : run;
  if (joined === undefined) return place;
  // All other apostrophes are inside a word (`tokens.ts`).
  const isElided = tokens.slice(1).every(({ start }) => APOSTROPHE.test(text[start - 1] ?? ''));
  return { ...place, joined, ...(isElided && { isElided }) };
}

/** The properties of a run that come from its attached symbols; undefined if it has none. */
function symbolsOf(tokens: readonly Token[], joined: string | undefined, text: string): Partial<Run> | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return undefined;
  const isNumber = (token: Token): boolean => /^\d/.test(token.form);
  const symbols = symbolsAround(text, first.start, last.end, [isNumber(first), isNumber(last)]);
  if (!symbols && tokens.length === 1) return undefined;
  const gaps = tokens.slice(1).map((token, n) => text.slice(tokens[n]?.end, token.start));
  if (!symbols && !gaps.some((gap) => AND.test(gap))) return undefined;
  if (isUnspaced(first.form) || isUnspaced(last.form)) return undefined;
  const { before = '', after = '', start = first.start, end = last.end, isAmount }: Partial<Symbols> = symbols ?? {};
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
 * Returns a function that tests whether a text contains a phrase, in the same forms of its words. Either may join or separate
 * words (`MQ 9`, `MQ-9`, `MQ9`). If the phrase has symbols attached (`C++`), the text must have them too.
 */
export function phraseMatcher(phrase: string): (text: string) => boolean {
  const phraseLines = linesOf(phrase);
  const hasSymbols = runsOf(phrase).some(({ withSymbols }) => withSymbols !== undefined);
  return (text) =>
    linesOf(text).some((line, n) => (n === WITH_SYMBOLS) === hasSymbols && line.includes(phraseLines[n] ?? ''));
}

/** The index in `linesOf` of the line with symbols. */
const WITH_SYMBOLS = 2;

/** The words of a text with a space around each, in three lines: separated, each run as one word, and with symbols. */
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
