import { BIDI_CONTROLS } from '../text/bidi.ts';
import { shorten } from '../text/shorten.ts';

/**
 * Characters that a person does not see, or that reorder others: control characters, bidirectional control characters, and the
 * tags U+E0000 to U+E007F, in which whole sentences can be hidden from people but not from language models.
 */
const UNSEEN = new RegExp(String.raw`(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029\u{e0000}-\u{e007f}${BIDI_CONTROLS}]`, 'gu');

/**
 * A text of the archive for an assistant: of limited length, with unseen characters as escapes. A shortened text ends with `…`.
 */
export function quoted(text: string, most: number): string {
  return shorten(text, most).replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
