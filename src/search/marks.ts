import type { Language } from './words/languages.ts';
import { tokensOf } from './words/tokens.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Part {
  text: string;
  marked: boolean;
}

/** Cuts a text into what has one of some stems and what has not. Nothing of it is lost. */
export function markedParts(text: string, stems: ReadonlySet<string>, languages: readonly Language[]): Part[] {
  const parts: Part[] = [];
  let done = 0;
  const add = (end: number, marked: boolean) => {
    const last = parts.at(-1);
    if (end <= done) return;
    if (last?.marked === marked) last.text += text.slice(done, end);
    else parts.push({ text: text.slice(done, end), marked });
    done = end;
  };
  for (const { form, start, end } of tokensOf(text)) {
    if (!languages.some((language) => stems.has(language.stem(form)))) continue;
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return parts;
}

/** A claim may run to thousands of letters. A result shows as many of them as two or three lines hold. */
const LONGEST = 300;
/** So much of it stands before the first word that was looked for. */
const BEFORE = 60;

/** The passage of a text that shows what was looked for: all of a short text, of a long one a piece from the first such word on. */
export function passageOf(text: string, stems: ReadonlySet<string>, languages: readonly Language[]): Part[] {
  if (text.length <= LONGEST) return markedParts(text, stems, languages);
  const first = tokensOf(text).find(({ form }) => languages.some((language) => stems.has(language.stem(form))));
  const start = wordStart(text, Math.min((first?.start ?? 0) - BEFORE, text.length - LONGEST));
  const end = wordStart(text, start + LONGEST);
  const piece = text.slice(start, end).trim();
  return markedParts(`${start > 0 ? '… ' : ''}${piece}${end < text.length ? ' …' : ''}`, stems, languages);
}

/** The beginning of the word at a place, so that none is cut; the place itself where no white space is near. */
function wordStart(text: string, place: number): number {
  if (place <= 0) return 0;
  const blank = text.lastIndexOf(' ', place);
  return blank > place - BEFORE ? blank + 1 : place;
}
