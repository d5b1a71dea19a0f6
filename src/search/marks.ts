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
