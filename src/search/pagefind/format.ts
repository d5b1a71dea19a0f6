import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { CborReader, cborArray, cborArrayHead, cborUnsigned, cborUtf8 } from './cbor.ts';

// The files of Pagefind 1.6 (`pagefind/src/index` in its repository): gzipped CBOR after a signature. Texts here are UTF-8 bytes,
// one character each, as `CborReader` returns them.

/** The version of Pagefind whose files this reads and writes. */
export const FORMAT_VERSION = '1.6.0';

const SIGNATURE = Buffer.from('pagefind_dcd');

/** `pagefind.NAME.pf_meta`: what the index of one language consists of. */
export interface MetaIndex {
  /** In the order of their numbers. `more` is new in 1.6 and empty in every index seen; it is kept. */
  pages: { name: string; wordCount: number; more: string }[];
  chunks: { from: string; to: string; name: string }[];
  filters: { filter: string; name: string }[];
  /** Names of the metadata. Postings refer to them by their number. */
  fields: string[];
}

/** A word, or one of its spellings with diacritics, and where it occurs. */
export interface Word {
  word: string;
  pages: Postings;
  variants: { form: string; pages: Postings }[];
}

/** The pages that contain a word, by number, each with the places of the word. */
export interface Postings {
  count: number;
  first: number;
  last: number;
  /** What Pagefind counts when it divides the words among files. */
  size: number;
  /** The encoded pages in pieces, from the places in the first page on. The numbers of later pages are differences. */
  encoded: Uint8Array[];
}

/** `filter/NAME.pf_filter`: the numbers of the pages that have each value. */
export interface Filter {
  filter: string;
  values: { value: string; pages: number[] }[];
}

/** Throws if the index is of another version, or sorted: that is not supported. */
export function readMeta(file: Uint8Array): MetaIndex {
  const reader = open(file);
  reader.array();
  const version = reader.utf8();
  if (version !== FORMAT_VERSION) throw new Error(`Pagefind ${version} wrote this index, expected ${FORMAT_VERSION}`);
  const pages = many(reader, () => ({ name: reader.utf8(), wordCount: reader.unsigned(), more: reader.utf8() }));
  const chunks = many(reader, () => ({ from: reader.utf8(), to: reader.utf8(), name: reader.utf8() }));
  const filters = many(reader, () => ({ filter: reader.utf8(), name: reader.utf8() }));
  if (reader.array() > 0) throw new Error('The index has sort orders, which cannot be merged');
  const fields = Array.from({ length: reader.array() }, () => reader.utf8());
  reader.end();
  return { pages, chunks, filters, fields };
}

export function encodeMeta({ pages, chunks, filters, fields }: MetaIndex): Buffer {
  return cborArray([
    cborUtf8(FORMAT_VERSION),
    cborArray(
      pages.map(({ name, wordCount, more }) => cborArray([cborUtf8(name), cborUnsigned(wordCount), cborUtf8(more)])),
    ),
    cborArray(chunks.map(({ from, to, name }) => cborArray([from, to, name].map(cborUtf8)))),
    cborArray(filters.map(({ filter, name }) => cborArray([filter, name].map(cborUtf8)))),
    cborArrayHead(0),
    cborArray(fields.map(cborUtf8)),
  ]);
}

/** Reads `index/NAME.pf_index`. `fieldOf` gives the new number of each metadata field. */
export function readWords(file: Uint8Array, fieldOf: readonly number[]): Word[] {
  const reader = open(file);
  reader.array();
  const moved = fieldOf.some((number, index) => number !== index);
  const renumber = moved ? (at: number) => renumberField(reader.bytes, at, fieldOf) : undefined;
  const words = many(reader, () => ({
    word: reader.utf8(),
    pages: readPostings(reader, renumber),
    variants: many(reader, () => ({ form: reader.utf8(), pages: readPostings(reader, renumber) })),
  }));
  reader.end();
  return words;
}

export function encodeWords(words: readonly Word[]): Buffer {
  const encoded = words.map(({ word, pages, variants }) => [
    cborArrayHead(3),
    cborUtf8(word),
    ...encodePostings(pages),
    cborArrayHead(variants.length),
    ...variants.flatMap(({ form, pages }) => [cborArrayHead(2), cborUtf8(form), ...encodePostings(pages)]),
  ]);
  return Buffer.concat([cborArrayHead(1), cborArrayHead(words.length), ...encoded.flat()]);
}

function readPostings(reader: CborReader, renumber: ((at: number) => void) | undefined): Postings {
  const count = reader.array();
  const postings = { count, first: 0, last: 0, size: 0 };
  let start = reader.at;
  for (let index = 0; index < count; index++) {
    reader.array();
    postings.last += reader.unsigned();
    if (index === 0) {
      postings.first = postings.last;
      start = reader.at;
    }
    postings.size += reader.integers() + reader.integers(renumber) + 1;
  }
  return { ...postings, encoded: [reader.bytes.subarray(start, reader.at)] };
}

function encodePostings({ count, first, encoded }: Postings): Uint8Array[] {
  if (count === 0) return [cborArrayHead(0)];
  return [cborArrayHead(count), cborArrayHead(3), cborUnsigned(first), ...encoded];
}

/** Adds the pages of `next`, whose numbers begin again at zero, after the `before` pages that come first. */
export function addPostings(postings: Postings, next: Postings, before: number): void {
  if (next.count === 0) return;
  const first = next.first + before;
  if (postings.count === 0) postings.first = first;
  else postings.encoded.push(cborArrayHead(3), cborUnsigned(first - postings.last));
  postings.encoded.push(...next.encoded);
  postings.count += next.count;
  postings.last = next.last + before;
  postings.size += next.size;
}

/** Replaces the number of a metadata field. Both are encoded in one byte, as -1 minus the number. */
function renumberField(bytes: Buffer, at: number, fieldOf: readonly number[]): void {
  const head = bytes[at] ?? 0;
  const number = fieldOf[head & 31];
  if (number === undefined || number > 23) throw new Error('The index has more metadata fields than can be merged');
  bytes[at] = (head & 0xe0) | number;
}

export function readFilter(file: Uint8Array): Filter {
  const reader = open(file);
  reader.array();
  const filter = reader.utf8();
  const values = many(reader, () => ({
    value: reader.utf8(),
    pages: Array.from({ length: reader.array() }, () => reader.unsigned()),
  }));
  reader.end();
  return { filter, values };
}

export function encodeFilter({ filter, values }: Filter): Buffer {
  const encoded = values.map(({ value, pages }) => cborArray([cborUtf8(value), cborArray(pages.map(cborUnsigned))]));
  return cborArray([cborUtf8(filter), cborArray(encoded)]);
}

/** SHA-1 as Pagefind writes it: hexadecimal, without leading zeros in each byte. */
export function pagefindHash(bytes: Uint8Array): string {
  return [...createHash('sha1').update(bytes).digest()].map((byte) => byte.toString(16)).join('');
}

const zip = promisify(gzip);

export function packed(bytes: Uint8Array): Promise<Uint8Array> {
  return zip(Buffer.concat([SIGNATURE, bytes]));
}

/** The contents of a file. Throws if it does not start with Pagefind's signature. */
export function unpacked(file: Uint8Array): Buffer {
  return unpackedPart(gunzipSync(file));
}

/** The contents of a file that is uncompressed. Throws if it does not start with Pagefind's signature. */
export function unpackedPart(bytes: Buffer): Buffer {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('This is not a file of a Pagefind index');
  return bytes.subarray(SIGNATURE.length);
}

function open(file: Uint8Array): CborReader {
  return new CborReader(unpacked(file));
}

/** Reads an array whose items are arrays themselves. */
function many<Item>(reader: CborReader, read: () => Item): Item[] {
  return Array.from({ length: reader.array() }, () => {
    reader.array();
    return read();
  });
}
