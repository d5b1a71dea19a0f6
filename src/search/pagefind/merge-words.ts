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
 * The words of all parts, as Pagefind sorts them and divides them among files. The words of each part are sorted already. Throws if
 * they are not.
 */
export function* mergeWords(parts: readonly WordsOfPart[]): Generator<Chunk> {
  const open = parts.map((part) => new OpenPart(part));
  let chunk = new OpenChunk();
  for (let word = firstOf(open); word !== undefined; word = firstOf(open)) {
    if (chunk.size >= CHUNK_SIZE) {
      yield chunk.end();
      chunk = new OpenChunk();
    }
    chunk.add(
      word,
      open.filter((part) => part.word === word).flatMap((part) => part.take()),
    );
  }
  if (chunk.size > 0) yield chunk.end();
}

/** The first word that no file has yet; undefined if there are none left. */
function firstOf(parts: readonly OpenPart[]): string | undefined {
  let first: string | undefined;
  for (const { word } of parts) if (word !== undefined && (first === undefined || word < first)) first = word;
  return first;
}

/** Where a part has a word, or a spelling of it. */
interface Row {
  part: OpenPart;
  at: number;
}

/** The words of a part that no file has yet. */
class OpenPart {
  readonly table: WordTable;
  readonly before: number;
  readonly postings: Buffer;
  readonly texts: readonly string[];
  /** The next word. */
  word: string | undefined;
  #at = 0;

  constructor({ table, before }: WordsOfPart) {
    this.table = table;
    this.before = before;
    this.postings = Buffer.from(table.postings.buffer, table.postings.byteOffset, table.postings.length);
    this.texts = table.texts.split('\n').slice(0, -1);
    this.word = this.texts[0];
  }

  /** Takes the rows of the next word. */
  take(): Row[] {
    const rows: Row[] = [];
    do rows.push({ part: this, at: this.#at++ });
    while (this.table.isSpelling[this.#at] === 1);
    const next = this.texts[this.#at];
    if (next !== undefined && next <= (this.word ?? '')) throw new Error('The words of the index are not sorted');
    this.word = next;
    return rows;
  }
}

class OpenChunk {
  /** How many places its words have, in all their spellings. */
  size = 0;
  readonly #words: string[] = [];
  readonly #out = new CborWriter();

  add(word: string, rows: readonly Row[]): void {
    this.#words.push(word);
    const spellings = new Map<string, Row[]>();
    const pages: Row[] = [];
    for (const row of rows) {
      const { table, texts } = row.part;
      this.size += table.sizes[row.at] ?? 0;
      if (table.isSpelling[row.at] === 0) pages.push(row);
      else listIn(spellings, texts[row.at] ?? '').push(row);
    }
    writeRows(this.#out.array(3), word, pages);
    this.#out.list([...spellings], ([spelling, its]) => writeRows(this.#out.array(2), spelling, its));
  }

  end(): Chunk {
    const words = this.#out.end();
    const file = new CborWriter().array(1).array(this.#words.length).encoded(words, 0, words.length);
    return { from: this.#words[0] ?? '', to: this.#words.at(-1) ?? '', encoded: file.end() };
  }
}

function listIn(lists: Map<string, Row[]>, key: string): Row[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Writes a text and its pages in all parts. Page numbers of a part begin again at zero, and are differences except for the first. */
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
