import { paragraph, type Style } from './paragraph.ts';
import type { Text } from './picture.ts';
import type { Measure } from './renderer.ts';

/** No text is so narrow and so tight that its average character takes less, in parts of the square of its size. */
const LEAST_AREA = 0.3;

/** The room for a text, and the sizes that it may have, largest first. */
export interface Room {
  width: number;
  height: number;
  sizes: readonly [number, ...number[]];
  /** The size of a text that fits at none of them; the smallest by default. */
  cut?: number;
}

/** A text that fits. */
export interface Fitted {
  text: Text;
  size: number;
  height: number;
  /** Whether the end of the text is missing. */
  isCut: boolean;
}

/**
 * Sets a text as large as it fits. If it fits at no size, it ends after a word, with an ellipsis.
 */
export async function fit(text: Text, style: Omit<Style, 'size'>, room: Room, measure: Measure): Promise<Fitted> {
  const heightOf = (shown: Text, size: number) => measure(paragraph(shown, { ...style, size }), room.width);
  for (const size of room.sizes) {
    // Measuring takes longer than everything else about a long text.
    if (text.text.length * LEAST_AREA * size * size > room.width * room.height) continue;
    const height = await heightOf(text, size);
    if (height <= room.height) return { text, size, height, isCut: false };
  }
  const size = room.cut ?? room.sizes.at(-1) ?? room.sizes[0];
  const shortened = await longest(cuts(text), async (cut) => (await heightOf(cut, size)) <= room.height);
  return { text: shortened, size, height: await heightOf(shortened, size), isCut: true };
}

/** The last of a list that fits, if each is longer than the one before. The first counts as fitting. */
async function longest<One>(all: [One, ...One[]], fits: (one: One) => Promise<boolean>): Promise<One> {
  let [low, high] = [0, all.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (await fits(all[middle] as One)) low = middle;
    else high = middle - 1;
  }
  return all[low] as One;
}

/** A text cut after each of its words; after each character if it has only one word. */
function cuts({ text, lang }: Text): [Text, ...Text[]] {
  const cut = (end: number): Text => ({ text: `${text.slice(0, end).replace(/[\s\p{P}]+$/u, '')}…`, lang });
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].filter((one) => one.isWordLike);
  const pieces = words.length > 1 ? words : [...new Intl.Segmenter(lang, { granularity: 'grapheme' }).segment(text)];
  return [{ text: '…', lang }, ...pieces.map(({ index, segment }) => cut(index + segment.length))];
}
