import type { Node } from '@takumi-rs/core';
import { typefacesFor } from '../fonts/covered.ts';
import { familyOf, type TypefaceName } from '../fonts/typefaces.ts';
import { emojiParts } from './emoji.ts';
import type { Text } from './picture.ts';

/** How a paragraph is set. */
export interface Style {
  base: 'serif' | 'sans';
  size: number;
  weight: number;
  colour: string;
}

/** Scripts without spaces between words, in which the renderer finds no place to break a line. Chinese and Japanese need none. */
const WITHOUT_SPACES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const MAY_BREAK = '\u200b';

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction of a text: that of its first letter, as `dir="auto"` in HTML. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}

/** A paragraph, with emoji as pictures. */
export function paragraph({ text, lang }: Text, style: Style, around: 'ltr' | 'rtl' = directionOf(text)): Node {
  const typefaces = typefacesIn({ text, lang }, style.base);
  return {
    type: 'container',
    lang,
    dir: around,
    style: {
      display: 'block',
      width: '100%',
      direction: around,
      color: style.colour,
      fontFamily: typefaces.map(familyOf).join(', '),
      fontSize: style.size,
      fontWeight: style.weight,
      lineHeight: Math.max(...typefaces.map(lineHeight)),
      overflowWrap: 'anywhere',
    },
    children: emojiParts(breakable(text, lang)).map(
      (part): Node =>
        'text' in part ? { type: 'text', text: part.text } : { type: 'image', src: part.emoji, style: EMOJI },
    ),
  };
}

const EMOJI = {
  display: 'inline-block',
  width: '1em',
  height: '1em',
  margin: '0 0.05em',
  verticalAlign: '-0.12em',
} as const;

/** The typefaces of a text, best first. */
export function typefacesIn({ text, lang }: Text, base: Style['base']): TypefaceName[] {
  const plain = emojiParts(text).flatMap((part) => ('text' in part ? [part.text] : []));
  return typefacesFor(plain.join(''), lang, base);
}

/** Scripts with marks above and below need more room. */
function lineHeight(typeface: TypefaceName): number {
  if (typeface === 'serif' || typeface === 'sans') return 1.25;
  return typeface === 'arabic' ? 1.6 : 1.45;
}

function breakable(text: string, lang: string): string {
  if (!WITHOUT_SPACES.test(text)) return text;
  const words = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  return Array.from(words, ({ segment }) => segment).join(MAY_BREAK);
}
