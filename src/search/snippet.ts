import { runsOf } from '../text/runs.ts';
import type { Token } from '../text/tokens.ts';
import { pairsIn } from '../text/variants.ts';
import type { Language } from './languages.ts';

/** A piece of a text, and whether it is highlighted. */
export interface Part {
  text: string;
  marked: boolean;
}

/** Splits a text into words with one of some stems, or with a prefix, and the rest. Together the parts are the whole text. */
export function highlighted(
  text: string,
  stems: ReadonlySet<string>,
  languages: readonly Language[],
  prefix?: string,
): Part[] {
  const parts: Part[] = [];
  let done = 0;
  const add = (end: number, marked: boolean) => {
    const last = parts.at(-1);
    if (end <= done) return;
    if (last?.marked === marked) last.text += text.slice(done, end);
    else parts.push({ text: text.slice(done, end), marked });
    done = end;
  };
  for (const { start, end } of matchedTokens(text, stems, languages, prefix)) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return parts;
}

/**
 * The words of a text with one of some stems. If a compound has the stem as one word, all of its words match, and so do letters and
 * digits next to each other.
 */
function* matchedTokens(
  text: string,
  stems: ReadonlySet<string>,
  languages: readonly Language[],
  prefix?: string,
): Generator<Omit<Token, 'form'>> {
  const isMatch = (form: string) =>
    (prefix !== undefined && form.startsWith(prefix)) || languages.some((language) => stems.has(language.stem(form)));
  const runs = runsOf(text);
  const paired = new Set(
    pairsIn(runs, text)
      .filter(({ form }) => isMatch(form))
      .flatMap((pair) => pair.runs),
  );
  for (const [n, { joined, withSymbols, tokens, start, end }] of runs.entries()) {
    if (paired.has(n) || [joined, withSymbols].some((form) => form !== undefined && isMatch(form)))
      yield { start, end };
    else yield* tokens.filter(({ form }) => isMatch(form));
  }
}

/** The maximum length of a snippet: two or three lines. */
const LONGEST = 300;
/** The length of the text before the first match. */
const BEFORE = 60;

/** The passage of a text with the most matches, or its beginning if there are none. A short text is returned whole. */
export function snippetOf(
  text: string,
  stems: ReadonlySet<string>,
  languages: readonly Language[],
  prefix?: string,
): Part[] {
  if (text.length <= LONGEST) return highlighted(text, stems, languages, prefix);
  const matches = [...matchedTokens(text, stems, languages, prefix)];
  const start = wordStart(text, Math.min(densest(matches, text) - BEFORE, text.length - LONGEST));
  const end = wordStart(text, start + LONGEST);
  const piece = text.slice(start, end).trim();
  return highlighted(`${start > 0 ? '… ' : ''}${piece}${end < text.length ? ' …' : ''}`, stems, languages, prefix);
}

/** The start of the passage that contains the most different matches. */
function densest(matches: readonly Omit<Token, 'form'>[], text: string): number {
  const words = matches.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const inPassage = new Map<string, number>();
  let [best, most, last] = [matches[0]?.start ?? 0, 0, 0];
  for (const [first, { start }] of matches.entries()) {
    for (; last < matches.length && (matches[last]?.end ?? 0) <= start + LONGEST - BEFORE; last++)
      inPassage.set(words[last] ?? '', (inPassage.get(words[last] ?? '') ?? 0) + 1);
    if (inPassage.size > most) [best, most] = [start, inPassage.size];
    const left = (inPassage.get(words[first] ?? '') ?? 1) - 1;
    if (left > 0) inPassage.set(words[first] ?? '', left);
    else inPassage.delete(words[first] ?? '');
  }
  return best;
}

/** The start of the word at a position, or the position itself if there is no space nearby. */
function wordStart(text: string, position: number): number {
  if (position <= 0) return 0;
  const space = text.lastIndexOf(' ', position);
  return space > position - BEFORE ? space + 1 : position;
}
