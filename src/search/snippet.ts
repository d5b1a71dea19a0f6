import { runsOf } from '../text/runs.ts';
import type { Token } from '../text/tokens.ts';
import { pairsIn } from '../text/variants.ts';
import type { Language } from './languages.ts';

/** A piece of a text, and whether it is highlighted. */
export interface Part {
  text: string;
  marked: boolean;
}

/** Cuts a text into what has one of some stems, or a beginning, and what has not. Nothing of it is lost. */
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
 * The words of a text that have one of some stems; where words are written together, or letters and digits side by side, all of them if
 * they have it as one word.
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

/** A claim may run to thousands of letters. A result shows as many of them as two or three lines hold. */
const LONGEST = 300;
/** So much of it stands before the first word that was looked for. */
const BEFORE = 60;

/**
 * The passage of a text that shows what was looked for: all of a short text, of a long one the piece that has most of the words, or else
 * its beginning.
 */
export function snippetOf(
  text: string,
  stems: ReadonlySet<string>,
  languages: readonly Language[],
  prefix?: string,
): Part[] {
  if (text.length <= LONGEST) return highlighted(text, stems, languages, prefix);
  const places = [...matchedTokens(text, stems, languages, prefix)];
  const start = wordStart(text, Math.min(fullest(places, text) - BEFORE, text.length - LONGEST));
  const end = wordStart(text, start + LONGEST);
  const piece = text.slice(start, end).trim();
  return highlighted(`${start > 0 ? '… ' : ''}${piece}${end < text.length ? ' …' : ''}`, stems, languages, prefix);
}

/** The first of some places from which on most different words are within reach. */
function fullest(places: readonly Omit<Token, 'form'>[], text: string): number {
  const words = places.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const inReach = new Map<string, number>();
  let [best, most, last] = [places[0]?.start ?? 0, 0, 0];
  for (const [first, { start }] of places.entries()) {
    for (; last < places.length && (places[last]?.end ?? 0) <= start + LONGEST - BEFORE; last++)
      inReach.set(words[last] ?? '', (inReach.get(words[last] ?? '') ?? 0) + 1);
    if (inReach.size > most) [best, most] = [start, inReach.size];
    const left = (inReach.get(words[first] ?? '') ?? 1) - 1;
    if (left > 0) inReach.set(words[first] ?? '', left);
    else inReach.delete(words[first] ?? '');
  }
  return best;
}

/** The beginning of the word at a place, so that none is cut; the place itself where no white space is near. */
function wordStart(text: string, place: number): number {
  if (place <= 0) return 0;
  const blank = text.lastIndexOf(' ', place);
  return blank > place - BEFORE ? blank + 1 : place;
}
