import { type Token, tokensOf } from './tokens.ts';

/** Words that were written together, without a blank: `MQ-9`, `e-mail`, `l’eau`; mostly a single one. */
export interface Run {
  /** The words, as they are compared. */
  forms: string[];
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** The words by themselves. */
  tokens: readonly Token[];
  /** All of them as one word, as somebody else may write them: `mq9`, `email`. Nothing for a single word, and for ranges of numbers. */
  joined?: string;
  /** An article leans on the last word, which is as good without it: `l’eau`, `D’Souza`. */
  isLeaning?: true;
}

/** Hyphens, apostrophes, dots and the like between two letters or digits. A dash stands between two words. */
const JOINT =
  /^[-\u00b7\u05be\u058a\u2010\u2011\u2027\u2043\u2212\u30fb\ufe63\uff0d_.&'’‘‛`´′＇ʼ\u05f3\u200b\u2060\ufeff]$/u;
const APOSTROPHE = /['’‘‛`´′＇ʼ]/;
/** More words than that hang together in an address or in a file name, which nobody writes as one word. */
const MOST_WORDS = 6;
const NUMBER = /^\d+$/;
/** Letters of scripts that put no blank between words are taken two by two, and overlap. */
const isUnparted = (before: Token, { start }: Token) => start < before.end;

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
  if (isUnparted(before, token)) return false;
  const gap = text.slice(before.end, token.start);
  return JOINT.test(gap) || (gap === ' ' && isThousand(before, token));
}

/** `10 000`, with the blank that every keyboard has. */
function isThousand(before: Token, token: Token): boolean {
  return /^\d{1,3}$/.test(before.form) && before.form !== '0' && /^\d{3}$/.test(token.form);
}

function runOf(tokens: readonly Token[], text: string): Run {
  const forms = tokens.map(({ form }) => form);
  const joined = forms.length > 1 ? joinedOf(forms) : undefined;
  const place = { tokens, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  if (joined === undefined) return { forms, ...place };
  // Any other apostrophe is inside a word (`tokens.ts`).
  const isLeaning = tokens.slice(1).every(({ start }) => APOSTROPHE.test(text[start - 1] ?? ''));
  return { forms, joined, ...place, ...(isLeaning && { isLeaning }) };
}

/** `3.5` is not 35, and `5-7` not 57; `10 000` is 10000. */
function joinedOf(forms: readonly string[]): string | undefined {
  if (!forms.every((form) => NUMBER.test(form))) return forms.join('');
  return forms.slice(1).every((form) => form.length === 3) ? forms.join('') : undefined;
}

/** The words of a text, and behind each run the one word that it may be written as. */
export function formsAndJoined(text: string): string[] {
  return runsOf(text).flatMap(({ forms, joined }) => (joined === undefined ? forms : [...forms, joined]));
}

/**
 * Makes a test of whether a text has some words side by side, in these very forms; it does not matter which of them either writes
 * together.
 */
export function sideBySide(words: string): (text: string) => boolean {
  const sought = linesOf(words);
  return (text) => linesOf(text).some((line, n) => line.includes(sought[n] ?? ''));
}

/** The words of a text with blanks around each: as they are, and with each run as one word. */
function linesOf(text: string): [string, string] {
  const runs = runsOf(text);
  const apart = runs.flatMap(({ forms }) => forms);
  const together = runs.flatMap(({ forms, joined }) => joined ?? forms);
  return [` ${apart.join(' ')} `, ` ${together.join(' ')} `];
}
