import { mergeSorted } from '../merge-sorted.ts';
import { CborWriter } from './cbor.ts';
import type { MetaIndex } from './format.ts';
import type { WordTable } from './word-table.ts';

/** Pagefind closes a file of words when it has this many places. */
const CHUNK_SIZE = 20_000;

/** The words of a part of a site, and the number of pages before it. */
export interface WordsOfPart {
  table: WordTable;
  before: number;
}

/** A file of words (`index/NAME.pf_index`) before compression, with its first and its last word. */
export interface Chunk {
  from: string;
  to: string;
  encoded: Buffer;
}

/**
 * The words of all parts, as Pagefind sorts them and divides them among files. The words of each part are sorted already.
 * Throws if they are not.
 */
export function* mergeWords(parts: readonly WordsOfPart[]): Generator<Chunk> {
  const open = parts.map(openPart);
  let chunk = new OpenChunk();
  for (const [word, places] of mergeSorted(open.map(({ words }) => words))) {
    if (chunk.size >= CHUNK_SIZE) {
      yield chunk.end();
      chunk = new OpenChunk();
    }
    chunk.add(
      word,
      places.flatMap(({ list, at }) => rowsOf(at, open[list])),
    );
  }
  if (!chunk.isEmpty) yield chunk.end();
}

/** The words of a part that are being merged. */
interface OpenPart extends WordsOfPart {
  postings: Buffer;
  /** The texts of all rows. */
  texts: readonly string[];
  words: readonly string[];
  /** The row of each word. */
  rows: readonly number[];
}

function openPart({ table, before }: WordsOfPart): OpenPart {
  const { buffer, byteOffset, length } = table.postings;
  const texts = table.texts.split('\n').slice(0, -1);
  if (texts.length !== table.isSpelling.length) throw new Error('A word of the index has a line end');
  const rows = [...texts.keys()].filter((row) => table.isSpelling[row] === 0);
  const words = rows.map((row) => texts[row] ?? '');
  return { table, before, postings: Buffer.from(buffer, byteOffset, length), texts, words, rows };
}

/** Where a part has a word, or a spelling of it. */
interface Row {
  part: OpenPart;
  at: number;
}

/** The rows of the word at a position. */
function rowsOf(position: number, part: OpenPart | undefined): Row[] {
  if (!part) return [];
  const rows: Row[] = [];
  const end = part.rows[position + 1] ?? part.texts.length;
  for (let at = part.rows[position] ?? end; at < end; at++) rows.push({ part, at });
  return rows;
}

class OpenChunk {
  /** How many places its words have, in all their spellings. */
  size = 0;
  readonly #words: string[] = [];
  readonly #out = new CborWriter();

  get isEmpty(): boolean {
    return this.#words.length === 0;
  }

  add(word: string, rows: readonly Row[]): void {
    this.#words.push(word);
    for (const { part, at } of rows) this.size += part.table.sizes[at] ?? 0;
    const isSpelling = ({ part, at }: Row) => part.table.isSpelling[at] === 1;
    const spellings = Map.groupBy(rows.filter(isSpelling), ({ part, at }) => part.texts[at] ?? '');
    writeRows(
      this.#out.array(3),
      word,
      rows.filter((row) => !isSpelling(row)),
    );
    this.#out.list([...spellings], ([spelling, its]) => writeRows(this.#out.array(2), spelling, its));
  }

  end(): Chunk {
    const words = this.#out.end();
    const file = new CborWriter().array(1).array(this.#words.length).encoded(words, 0, words.length);
    return { from: this.#words[0] ?? '', to: this.#words.at(-1) ?? '', encoded: file.end() };
  }
}

/**
 * Writes a text and its pages in all parts. Page numbers of a part begin again at zero, and are differences except for the
 * first.
 */
function writeRows(out: CborWriter, text: string, rows: readonly Row[]): void {
  const filled = rows.filter(({ part, at }) => part.table.counts[at] !== 0);
  out.utf8(text).array(filled.reduce((sum, { part, at }) => sum + (part.table.counts[at] ?? 0), 0));
  let last = 0;
  for (const { part, at } of filled) {
    const { before, table, postings } = part;
    out.array(3).unsigned(before + (table.firsts[at] ?? 0) - last);
    out.encoded(postings, table.ends[at - 1] ?? 0, table.ends[at] ?? 0);
    last = before + (table.lasts[at] ?? 0);
  }
}

/**
 * The first and the last word of each file, as short as they can be told from the words of its neighbours (`chunk_meta` in
 * Pagefind's `index/mod.rs`).
 */
export function rangesOf(chunks: readonly Pick<Chunk, 'from' | 'to'>[]): Omit<MetaIndex['chunks'][number], 'name'>[] {
  const ranges = chunks.map(({ from, to }) => ({ from, to }));
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
