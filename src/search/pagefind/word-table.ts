import { CborReader } from './cbor.ts';
import { readerOf } from './format.ts';

/**
 * The words of an index in columns: a million small objects would take ten seconds and half a gigabyte. Each word has a row,
 * and its spellings with diacritics have the rows that follow.
 */
export interface WordTable {
  /** The texts of all rows, each followed by a line end. */
  texts: string;
  /** 1 for a spelling of the word above, 0 for a word. */
  isSpelling: Uint8Array<ArrayBuffer>;
  /** How many pages contain it, and the numbers of the first and the last one. */
  counts: Uint32Array<ArrayBuffer>;
  firsts: Uint32Array<ArrayBuffer>;
  lasts: Uint32Array<ArrayBuffer>;
  /** What Pagefind counts when it divides the words among files. */
  sizes: Uint32Array<ArrayBuffer>;
  /** Where the row ends in `postings`. It starts where the row above ends. */
  ends: Uint32Array<ArrayBuffer>;
  /** The encoded pages of all rows, each from the places in its first page on. The numbers of later pages are differences. */
  postings: Uint8Array<ArrayBuffer>;
}

/** Reads the words in files (`index/NAME.pf_index`) of an index, in their order. */
export function readTable(files: readonly Uint8Array[]): WordTable {
  const rows: Rows = {
    texts: [],
    isSpelling: [],
    counts: [],
    firsts: [],
    lasts: [],
    sizes: [],
    ends: [],
    postings: [],
  };
  for (const file of files) readRows(readerOf(file), rows);
  const column = (values: number[]) => Uint32Array.from(values);
  return {
    texts: rows.texts.map((text) => `${text}\n`).join(''),
    isSpelling: Uint8Array.from(rows.isSpelling),
    counts: column(rows.counts),
    firsts: column(rows.firsts),
    lasts: column(rows.lasts),
    sizes: column(rows.sizes),
    ends: column(rows.ends),
    postings: new Uint8Array(Buffer.concat(rows.postings)),
  };
}

type Rows = Record<Exclude<keyof WordTable, 'texts' | 'postings'>, number[]> & { texts: string[]; postings: Buffer[] };

function readRows(reader: CborReader, rows: Rows): void {
  reader.array();
  for (let words = reader.array(); words > 0; words--) {
    reader.array();
    readRow(reader, rows, 0);
    for (let spellings = reader.array(); spellings > 0; spellings--) {
      reader.array();
      readRow(reader, rows, 1);
    }
  }
  reader.end();
}

function readRow(reader: CborReader, rows: Rows, isSpelling: 0 | 1): void {
  rows.texts.push(reader.utf8());
  rows.isSpelling.push(isSpelling);
  const count = reader.array();
  let [first, last, size, start] = [0, 0, 0, reader.at];
  for (let index = 0; index < count; index++) {
    reader.array();
    last += reader.unsigned();
    if (index === 0) [first, start] = [last, reader.at];
    size += skipPlaces(reader);
  }
  rows.counts.push(count);
  rows.firsts.push(first);
  rows.lasts.push(last);
  rows.sizes.push(size);
  rows.ends.push((rows.ends.at(-1) ?? 0) + reader.at - start);
  rows.postings.push(reader.bytes.subarray(start, reader.at));
}

/** Skips the places of a word in a page: those in the text, and those in its metadata. Returns what Pagefind counts for them. */
function skipPlaces(reader: CborReader, eachField?: (at: number) => void): number {
  return reader.integers() + reader.integers(eachField) + 1;
}

/** The table with other numbers of the metadata fields: `fieldOf` gives the new number of each. */
export function withFields(table: WordTable, fieldOf: readonly number[]): WordTable {
  if (fieldOf.every((number, index) => number === index)) return table;
  const reader = new CborReader(Buffer.from(table.postings));
  for (const count of table.counts)
    for (let index = 0; index < count; index++) {
      if (index > 0) {
        reader.array();
        reader.unsigned();
      }
      skipPlaces(reader, (at) => renumberField(reader.bytes, at, fieldOf));
    }
  return { ...table, postings: new Uint8Array(reader.bytes) };
}

/** Replaces the number of a metadata field. Both are encoded in one byte, as -1 minus the number. */
function renumberField(bytes: Buffer, at: number, fieldOf: readonly number[]): void {
  const head = bytes[at] ?? 0;
  const number = fieldOf[head & 31];
  if (number === undefined || number > 23) throw new Error('The index has more metadata fields than can be merged');
  bytes[at] = (head & 0xe0) | number;
}
