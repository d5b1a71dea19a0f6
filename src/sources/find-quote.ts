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

/** Finds quotations in a text. The parts of one with omissions must be there in their order. */
export function quoteFinder(text: string): (quote: string) => boolean {
  const words = wordsOf(text);
  const joined = words.join('');
  const bounds = new Set(boundsOf(words));
  const find = (part: readonly string[], from: number): number => {
    const letters = part.join('');
    let at = joined.indexOf(letters, from);
    if (letters.length >= SHORT) return at;
    while (at >= 0 && !boundsOf(part).every((bound) => bounds.has(at + bound))) at = joined.indexOf(letters, at + 1);
    return at;
  };
  return (quote) => {
    let from = 0;
    for (const part of partsOf(quote)) {
      const at = find(part, from);
      if (at < 0) return false;
      from = at + part.join('').length;
    }
    return true;
  };
}

/** Whether a quotation has any letters that could be looked for. */
export function isFindable(quote: string): boolean {
  return partsOf(quote).length > 0;
}

/** Where words begin and end when they are joined. */
function boundsOf(words: readonly string[]): number[] {
  let end = 0;
  return [0, ...words.map((word) => (end += word.length))];
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
