import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { CborReader, CborWriter } from './cbor.ts';

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

/** `filter/NAME.pf_filter`: the numbers of the pages that have each value. */
export interface Filter {
  filter: string;
  values: { value: string; pages: number[] }[];
}

/** Throws if the index is of another version, or sorted: that is not supported. */
export function readMeta(file: Uint8Array): MetaIndex {
  const reader = readerOf(file);
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
  const out = new CborWriter();
  out.array(6).utf8(FORMAT_VERSION);
  out.list(pages, ({ name, wordCount, more }) => out.array(3).utf8(name).unsigned(wordCount).utf8(more));
  out.list(chunks, ({ from, to, name }) => out.array(3).utf8(from).utf8(to).utf8(name));
  out.list(filters, ({ filter, name }) => out.array(2).utf8(filter).utf8(name));
  out.array(0);
  out.list(fields, (field) => out.utf8(field));
  return out.end();
}

export function readFilter(file: Uint8Array): Filter {
  const reader = readerOf(file);
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
  const out = new CborWriter();
  out.array(2).utf8(filter);
  out.list(values, ({ value, pages }) =>
    out
      .array(2)
      .utf8(value)
      .list(pages, (page) => out.unsigned(page)),
  );
  return out.end();
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

/** A reader of the contents of a file. */
export function readerOf(file: Uint8Array): CborReader {
  return new CborReader(unpacked(file));
}

/** Reads an array whose items are arrays themselves. */
function many<Item>(reader: CborReader, read: () => Item): Item[] {
  return Array.from({ length: reader.array() }, () => {
    reader.array();
    return read();
  });
}
