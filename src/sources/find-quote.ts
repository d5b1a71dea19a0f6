import { fold } from '../text/fold.ts';
import { UNSPACED } from '../text/tokens.ts';

/** Letters and digits. Everything else differs between a page and a quotation from it: quotation marks, spaces, hyphens. */
const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
/** In scripts without spaces, each letter counts as a word, so that a passage may begin and end anywhere. */
const WORD = new RegExp(`[${LETTER}&&${UNSPACED}]|[${LETTER}--${UNSPACED}]+`, 'gv');
/** What an editor left out of a quotation or added to it. */
const EDITED = /\[[^\]]*\]|\([.…\s]+\)|…|\.{3,}/gu;
/** A shorter passage must stand between other words, or it would be found inside them. */
const SHORT = 20;

/** Finds quotations in a text. */
export function quoteFinder(text: string): (quote: string) => boolean {
  const words = wordsOf(text);
  const spaced = ` ${words.join(' ')} `;
  const joined = words.join('');
  return (quote) => {
    let from = 0;
    let spacedFrom = 0;
    for (const part of partsOf(quote)) {
      const isShort = part.join('').length < SHORT;
      const at = isShort ? spaced.indexOf(` ${part.join(' ')} `, spacedFrom) : joined.indexOf(part.join(''), from);
      if (at < 0) return false;
      if (isShort) spacedFrom = at + 1;
      else from = at + 1;
    }
    return true;
  };
}

/** Whether a quotation has any letters that could be looked for. */
export function isFindable(quote: string): boolean {
  return partsOf(quote).length > 0;
}

function partsOf(quote: string): string[][] {
  return quote
    .split(EDITED)
    .map(wordsOf)
    .filter((words) => words.length > 0);
}

function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}
