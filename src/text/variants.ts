import { type Run, runsOf } from './runs.ts';
import { isUnspaced } from './tokens.ts';

/** Another spelling of a word in a text. */
export interface Variant {
  form: string;
  /** If this is a stop word, nobody uses the spelling: `in2019` for `in 2019`. */
  unless?: string;
}

/** Letters and digits separated by a space, which others write as one word: `MQ 9`. */
export interface Pair {
  /** The positions of its two runs. */
  runs: [number, number];
  form: string;
  letters: string;
  /** The letters are capitals, so they are not a stop word: `F 16`. */
  isCapital: boolean;
}

/** The words of a text, and other spellings that find them. */
export interface Words {
  forms: string[];
  variants: Variant[];
}

const SPACE = /^[ \u00a0\u2007\u2009\u202f]$/;
const AND = /^ ?[&＆] ?$/;
const NUMBER = /\p{N}/u;
const LETTERS = /^\p{L}+$/u;
const DIGITS = /^\p{N}+$/u;
const LETTERS_AND_DIGITS = /^(?:\p{L}+\p{N}+|\p{N}+\p{L}+)$/u;
/** Up to three letters next to a number are usually part of a name; longer words usually say what is counted: `300 people`. */
const SHORT = 3;

/** The words of a text for an index. */
export function wordsAndVariants(text: string): Words {
  const runs = runsOf(text);
  const hasNumbers = NUMBER.test(text);
  const hasAnds = text.includes('&') || text.includes('＆');
  const pairs = hasNumbers ? pairsIn(runs, text).filter(({ letters }) => letters.length <= SHORT) : [];
  const variants: Variant[] = pairs.map(({ form, letters, isCapital }) => ({
    form,
    ...(!isCapital && { unless: letters }),
  }));
  for (const [n, { forms, joined, withSymbols, end }] of runs.entries()) {
    if (joined !== undefined) variants.push({ form: joined });
    if (withSymbols !== undefined) variants.push({ form: withSymbols });
    if (hasNumbers) for (const form of forms) for (const part of partsOf(form)) variants.push({ form: part });
    const next = hasAnds ? runs[n + 1] : undefined;
    if (next && AND.test(text.slice(end, next.start))) variants.push({ form: `${forms.at(-1)}&${next.forms[0]}` });
  }
  return { forms: runs.flatMap(({ forms }) => forms), variants };
}

/** All pairs of letters and digits separated by a space. */
export function pairsIn(runs: readonly Run[], text: string): Pair[] {
  const pairs: Pair[] = [];
  for (const [n, run] of runs.entries()) {
    const next = runs[n + 1];
    const [one, other] = [run.tokens[0], next?.tokens[0]];
    if (!one || !other || run.tokens.length + (next?.tokens.length ?? 0) > 2) continue;
    if (other.start !== one.end + 1 || !SPACE.test(text.slice(one.end, other.start))) continue;
    if (!DIGITS.test(one.form) && !DIGITS.test(other.form)) continue;
    const letters = [one, other].find(({ form }) => LETTERS.test(form) && !isUnspaced(form));
    if (!letters || !DIGITS.test((letters === one ? other : one).form)) continue;
    const written = text.slice(letters.start, letters.end);
    const isCapital = written !== written.toLowerCase() && written === written.toUpperCase();
    pairs.push({ runs: [n, n + 1], form: one.form + other.form, letters: letters.form, isCapital });
  }
  return pairs;
}

/** The letters and digits of a word that may be written as two, `covid19`; empty if it has few letters: `mq9`. */
export function partsOf(form: string): string[] {
  if (!LETTERS_AND_DIGITS.test(form)) return [];
  const parts = form.match(/\p{L}+|\p{N}+/gu) ?? [];
  return parts.some((part) => part.length > SHORT && LETTERS.test(part)) ? parts : [];
}
