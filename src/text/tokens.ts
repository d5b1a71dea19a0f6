import { fold } from './fold.ts';

/** A word of a text, or a pair of neighbouring characters in scripts without spaces. */
export interface Token {
  /** The word, folded. */
  form: string;
  /** Position in the text, in UTF-16 code units. */
  start: number;
  end: number;
}

// Chinese, Japanese, Thai and others put no spaces between words; Korean attaches particles to them. Their digits form numbers,
// as everywhere. Japanese shares the two accents with Latin script, where Vietnamese has them.
export const UNSPACED = String.raw`[[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]--[\p{Nd}\u0305\u0323]]`;
/**
 * Invisible characters, for a character class: joiners, spaces without width, direction marks, and the choice of a form of a
 * letter.
 */
export const INVISIBLE = String.raw`\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}`;
// Joiners and soft hyphens are invisible and do not separate words.
const LETTER = String.raw`[\p{L}\p{M}\p{N}\u00ad\u200c\u200d\u2060\ufeff]`;
const UNSPACED_LETTER = `[${LETTER}&&${UNSPACED}]`;
/**
 * What people type as an apostrophe, including the Hebrew geresh. Apostrophes that Unicode classifies as letters are in
 * `LETTER`.
 */
const APOSTROPHE = String.raw`'’‘‛\u0060´′＇\u05f3`;
/** Thousands separators. An ordinary space is not included, because it may also separate two numbers (`runs.ts`). */
const THOUSANDS = String.raw`[,.，٬${APOSTROPHE}\u00a0\u2007\u2009\u202f]`;
const WORD = new RegExp(
  [
    // Initials: `U.S.`, `U.N.`
    String.raw`(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?`,
    // Thousands: `1,500`, `1.500.000`
    String.raw`\p{Nd}{1,3}(?:${THOUSANDS}\p{Nd}{3})+(?!\p{Nd})(?:[\p{L}--${UNSPACED}](?!\p{L}))?`,
    // Lakhs: `1,50,000`
    String.raw`\p{Nd}{1,2}(?:,\p{Nd}{2})+,\p{Nd}{3}(?!\p{Nd})`,
    `${UNSPACED_LETTER}(?:[${INVISIBLE}]*${UNSPACED_LETTER})*`,
    // Hebrew initials: `צה״ל`
    String.raw`\p{sc=Hebrew}+["״”]\p{sc=Hebrew}+`,
    // An apostrophe belongs to the word: `didn’t`
    `[${LETTER}--${UNSPACED}]+(?:[${APOSTROPHE}][${LETTER}--${UNSPACED}]+)*`,
  ].join('|'),
  'gv',
);
/** Most words of most texts. They only need to be lower-cased. */
const PLAIN_WORD = /^[A-Za-z0-9]+$/;
const IS_UNSPACED = new RegExp(`^${UNSPACED}`, 'v');
/** Whether a form is in a script without spaces between words. */
export const isUnspaced = (form: string): boolean => IS_UNSPACED.test(form);
/** Elided French and Italian articles and the like: `l’homme`. */
const ELIDED = /^(?:[ldjmnstc]|qu|lorsqu|puisqu|jusqu|dell|all|nell|sull|un)[’'ʼ](?=\p{L})/iu;
const IN_WORD = new RegExp(`[${APOSTROPHE}.,，٬"״”\\u00a0\\u2007\\u2009\\u202f]`, 'gu');
/** Characters that belong to the letter before them: voicing marks of kana, vowels and finals of Hangul, invisible characters. */
const CLUSTERED = String.raw`[\u3099\u309a\uff9e\uff9f\u1160-\u11ff${INVISIBLE}]`;
const HAS_CLUSTERS = new RegExp(CLUSTERED, 'u');
const CLUSTER = new RegExp(`.${CLUSTERED}*`, 'gsu');

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
    const { 0: word, index } = found;
    // Not `push(...)`: a text without spaces would have more pairs than a call can have arguments.
    if (PLAIN_WORD.test(word)) tokens.push({ form: word.toLowerCase(), start: index, end: index + word.length });
    else if (IS_UNSPACED.test(word)) for (const token of pairsOf(word, index)) tokens.push(token);
    else addWords(tokens, word, index);
  }
  return tokens;
}

/** The folded words of a text, in order. Repeated words are repeated. */
export function formsOf(text: string): string[] {
  return tokensOf(text).map(({ form }) => form);
}

function addWords(tokens: Token[], word: string, start: number): void {
  let rest = word;
  let at = start;
  for (let elided = ELIDED.exec(rest)?.[0]; elided !== undefined; elided = ELIDED.exec(rest)?.[0]) {
    addWord(tokens, elided.slice(0, -1), at);
    rest = rest.slice(elided.length);
    at += elided.length;
  }
  addWord(tokens, rest, at);
}

function addWord(tokens: Token[], word: string, start: number): void {
  const form = fold(word.replace(/[’'ʼ]s$/iu, '').replace(IN_WORD, ''));
  if (form !== '') tokens.push({ form, start, end: start + word.length });
}

/** Each pair of neighbouring letters; a single letter if there is only one. */
function pairsOf(run: string, start: number): Token[] {
  const letters = HAS_CLUSTERS.test(run) ? (run.match(CLUSTER) ?? []) : [...run];
  const ends: number[] = [];
  for (const letter of letters) ends.push((ends.at(-1) ?? start) + letter.length);
  const first = { form: fold(run), start, end: ends.at(-1) ?? start };
  if (letters.length < 2) return first.form === '' ? [] : [first];
  return letters.slice(1).map((letter, index) => ({
    form: fold((letters[index] ?? '') + letter),
    start: ends[index - 1] ?? start,
    end: ends[index + 1] ?? start,
  }));
}
