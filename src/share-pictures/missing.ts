import { typefacesFor } from '../fonts/covered.ts';
import { emojiParts, hasDrawing } from './emoji.ts';
import type { Text } from './picture.ts';

/** The first character of a text that no typeface has and that is no emoji we can draw; undefined if there is none. */
export function missingIn({ text, lang }: Text): string | undefined {
  for (const part of emojiParts(text)) {
    if ('emoji' in part) {
      if (!hasDrawing(part.emoji)) return part.emoji;
      continue;
    }
    const needed = typefacesFor(part.text, lang, 'serif');
    if ('missing' in needed) return needed.missing;
  }
  return undefined;
}
