import { uncoveredIn } from '../fonts/covered.ts';
import { emojiParts, hasDrawing } from './emoji.ts';
import type { SetText } from './picture.ts';

/** The first character of a text that no typeface has and that is no emoji we can draw; undefined if there is none. */
export function missingIn({ text, base }: Pick<SetText, 'text' | 'base'>): string | undefined {
  for (const part of emojiParts(text)) {
    const missing = 'text' in part ? uncoveredIn(part.text, base) : hasDrawing(part.emoji) ? undefined : part.emoji;
    if (missing !== undefined) return missing;
  }
  return undefined;
}
