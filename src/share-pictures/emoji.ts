import { createRequire } from 'node:module';
import { covers } from '../fonts/covered.ts';

// Emoji are drawings of Twemoji, in a package with an index of characters and one file with all drawings. Both are large, so they
// are read only for a text that has emoji.

const MAYBE_EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}]|\u20e3/u;
const STYLED =
  /^\p{Emoji_Presentation}|^\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|[\ufe0f\u200d]|^\p{Regional_Indicator}|\u20e3/u;
const AS_TEXT = '\ufe0e';
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A piece of a text, or an emoji in it. */
export type Part = { text: string } | { emoji: string };

/** Splits a text into emoji and what is between them. */
export function emojiParts(text: string): Part[] {
  if (!MAYBE_EMOJI.test(text)) return [{ text }];
  const parts: Part[] = [];
  for (const { segment } of GRAPHEMES.segment(text)) {
    const last = parts.at(-1);
    if (isEmoji(segment)) parts.push({ emoji: segment });
    else if (last && 'text' in last) last.text += segment;
    else parts.push({ text: segment });
  }
  return parts;
}

/** Symbols such as © and ™ are text if our typeface has them. */
function isEmoji(character: string): boolean {
  if (!MAYBE_EMOJI.test(character)) return false;
  const isText = !STYLED.test(character) || character.includes(AS_TEXT);
  return !isText || !covers('serif', character.codePointAt(0) ?? 0);
}

const require = createRequire(import.meta.url);
let names: Record<string, string> | undefined;
let icons: { icons: Record<string, { body: string }>; width: number; height: number } | undefined;

/** Whether there is a drawing of an emoji. */
export function hasDrawing(emoji: string): boolean {
  return nameOf(emoji) !== undefined;
}

/** The drawing of an emoji as SVG. */
export function drawing(emoji: string): string {
  icons ??= require('@iconify-json/twemoji/icons.json') as NonNullable<typeof icons>;
  const { width, height } = icons;
  const { body } = icons.icons[nameOf(emoji) ?? ''] ?? { body: '' };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width * 2}" height="${height * 2}">${body}</svg>`;
}

/** The index has sequences without the characters that ask for the emoji style. */
function nameOf(emoji: string): string | undefined {
  names ??= require('@iconify-json/twemoji/chars.json') as Record<string, string>;
  const points = [...emoji.replace(/[\ufe0e\ufe0f]/g, '')].map((one) =>
    one.codePointAt(0)?.toString(16).padStart(4, '0'),
  );
  return names[points.join('-')];
}
