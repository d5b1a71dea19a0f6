import type { Part } from './snippet.ts';

/** Longer sentences would fill the page, and are usually not sentences but lists. */
const LONGEST = 300;

/**
 * The end of a sentence: not after a single letter or a short word with a capital, which may be abbreviations (`U.S.`, `Gen.`),
 * and not in front of a small letter.
 */
const SENTENCE_END =
  /(?<!(?<!\p{L})\p{Lu}\p{L}{0,2})(?<!\.\p{L})[.!?؟।…]+[)”’"'»]*(?=\s+[^\p{Ll}\s])|[。！？][」』]?/gu;

/** The sentence of a text with the most different matches; undefined if no sentence that is short enough has any. */
export function bestSentence(text: string, mark: (text: string) => Part[]): Part[] | undefined {
  let best: { parts: Part[]; matches: number } | undefined;
  // Citations are not indexed, so the space in front of them is before a full stop.
  for (const sentence of sentencesIn(text.replace(/ (?=[.,;:](?: |$))/g, ''))) {
    if (sentence.length > LONGEST) continue;
    const parts = mark(sentence);
    const matches = new Set(parts.filter(({ marked }) => marked).map((part) => part.text.toLowerCase())).size;
    if (matches > (best?.matches ?? 0)) best = { parts, matches };
  }
  return best?.parts;
}

/** The sentences of a text. */
export function sentencesIn(text: string): string[] {
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  return [0, ...ends].map((start, n) => text.slice(start, ends[n]).trim()).filter(Boolean);
}
