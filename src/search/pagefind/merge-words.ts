import { addPostings, type MetaIndex, type Postings, type Word } from './format.ts';

/** Pagefind closes a file of words when it has this many places. */
const CHUNK_SIZE = 20_000;

/** The words of all parts, each part with the number of pages before it, as Pagefind sorts them and divides them among files. */
export function mergeWords(parts: readonly { before: number; words: Iterable<Word> }[]): Word[][] {
  const merged = new Map<string, Word>();
  for (const { before, words } of parts) for (const word of words) addWord(merged, word, before);
  return divided([...merged.values()].sort((a, b) => (a.word < b.word ? -1 : 1)));
}

function addWord(merged: Map<string, Word>, { word, pages, variants }: Word, before: number): void {
  const known = merged.get(word) ?? { word, pages: noPostings(), variants: [] };
  merged.set(word, known);
  addPostings(known.pages, pages, before);
  for (const { form, pages } of variants) {
    const variant = known.variants.find((other) => other.form === form) ?? { form, pages: noPostings() };
    if (variant.pages.count === 0) known.variants.push(variant);
    addPostings(variant.pages, pages, before);
  }
}

function noPostings(): Postings {
  return { count: 0, first: 0, last: 0, size: 0, encoded: [] };
}

function divided(words: readonly Word[]): Word[][] {
  const chunks: Word[][] = [];
  let size = CHUNK_SIZE;
  for (const word of words) {
    if (size >= CHUNK_SIZE) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    size += sizeOf(word);
  }
  return chunks;
}

/** How many places the word has, in all its spellings. */
function sizeOf({ pages, variants }: Word): number {
  return variants.reduce((size, variant) => size + variant.pages.size, pages.size);
}

/**
 * The first and the last word of each file, as short as they can be told from the words of its neighbours (`chunk_meta` in
 * Pagefind's `index/mod.rs`).
 */
export function rangesOf(chunks: readonly Word[][]): Omit<MetaIndex['chunks'][number], 'name'>[] {
  const ranges = chunks.map((words) => ({ from: words[0]?.word ?? '', to: words.at(-1)?.word ?? '' }));
  ranges.forEach((range, index) => {
    const next = ranges[index + 1];
    if (!next) return;
    const [to, from] = prefixes(range.to, next.from);
    if (to >= range.from) range.to = to;
    next.from = from;
  });
  return ranges;
}

/** Both words up to the first character in which they differ. */
function prefixes(first: string, second: string): [string, string] {
  const [a, b] = [first, second].map((word) => [...Buffer.from(word, 'latin1').toString()]) as [string[], string[]];
  const differ = b.findIndex((character, index) => character !== a[index]);
  const length = (differ === -1 ? b.length : differ) + 1;
  return [a, b].map((word) => Buffer.from(word.slice(0, length).join('')).toString('latin1')) as [string, string];
}
