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
 * The words of a text with one of some stems. If a compound has the stem as one word, all of its words match, and so do letters
 * and digits next to each other.
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
