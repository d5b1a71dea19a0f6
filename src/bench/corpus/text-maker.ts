import type { Language } from './languages.ts';

/** A whole number from 0 up to a limit. */
export type Random = (below: number) => number;

export interface TextMaker {
  /** One word, frequent words more often. */
  word(): string;
  /** A sentence of some words, with a full stop. */
  sentence(fewest: number, most: number): string;
  name(): string;
}

/** How many different words a language has. */
const VOCABULARY = 12_000;
/** Makes the most frequent words less frequent than 1 / rank would (Mandelbrot's correction of Zipf's law). */
const SHIFT = 2.7;
const PRECISION = 2 ** 30;

/** Makes text whose words are as unevenly distributed as in real text (Zipf's law). The same numbers give the same text. */
export function textMaker(language: Language, random: Random): TextMaker {
  const words = vocabulary(language, random);
  const upTo = runningSums(words.map((_, rank) => 1 / (rank + SHIFT)));
  const total = upTo.at(-1) ?? 0;
  const word = () => words[firstAbove(upTo, (random(PRECISION) / PRECISION) * total)] ?? '';
  const pick = picker(random);
  const [first, last] = [language.names.first.split(' '), language.names.last.split(' ')];
  const name = () => `${pick(first)} ${pick(last)}`;
  const sentence = (fewest: number, most: number) => {
    const length = fewest + random(most - fewest + 1);
    const text = Array.from({ length }, () => wordOrNumber(word, random)).join(' ');
    return `${random(5) === 0 ? `${name()} ${text}` : capitalised(text)}.`;
  };
  return { word, sentence, name };
}

export function picker(random: Random): <Item>(items: readonly Item[]) => Item {
  return (items) => items[random(items.length)] as (typeof items)[number];
}

/** Real words first, then made-up ones. */
function vocabulary({ words, syllables, endings }: Language, random: Random): string[] {
  const pick = picker(random);
  const [middles, ends] = [syllables.split(' '), endings.split(' ')];
  const known = new Set(words.split(' '));
  while (known.size < VOCABULARY)
    known.add(Array.from({ length: 2 + random(2) }, () => pick(middles)).join('') + pick(ends));
  return [...known];
}

/** Every thirtieth word is a number. */
function wordOrNumber(word: () => string, random: Random): string {
  return random(30) === 0 ? String(1 + random(random(3) === 0 ? 2030 : 100)) : word();
}

function runningSums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}

/** The place of the first value above a limit, in a list that ascends. */
function firstAbove(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
