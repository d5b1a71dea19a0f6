import { encodeForms } from './forms-file.ts';
import type { IndexedTerm } from './impacts.ts';
import { FILES_IN_GROUP } from './index-files.ts';
import { encodePagePostings } from './page-postings-file.ts';
import { encodePostings } from './postings-file.ts';

/** The size of a group of postings files, or of a page postings file, before compression. */
const BYTES_PER_GROUP = 8500;

/** Files that together contain all stems in order. */
export interface StemFiles {
  /** The first stem in each file. */
  starts: string[];
  files: Uint8Array<ArrayBuffer>[];
}

/**
 * Encodes terms as groups of postings files of about the same size, each file with a forms file. Variants do not count towards
 * the size: which stems share a group, and so which terms of a long post are looked up, must not depend on them.
 */
export function postingsFiles(
  terms: ReadonlyMap<string, IndexedTerm>,
): StemFiles & { formsFiles: Uint8Array<ArrayBuffer>[] } {
  const groups = split(
    [...terms].sort(byStem),
    (stem, { postings }, before) => encodePostings(stem, postings, before),
    ({ isLiteral }) => isLiteral,
  );
  const files = groups.flatMap(({ stems }) => filesOfGroup(stems, terms));
  const formsFile = (stems: readonly string[]) =>
    Buffer.concat(stems.map((stem, n) => encodeForms(stem, terms.get(stem)?.forms ?? new Map(), stems[n - 1] ?? '')));
  return { ...stemFiles(files), formsFiles: files.map(({ stems }) => formsFile(stems)) };
}

/**
 * Divides the stems of a group among its files, each of about the same size. With fewer stems than files, the first files are
 * empty and start with the same stem as the next one, so that nothing is looked up in them.
 */
function filesOfGroup(stems: readonly string[], terms: ReadonlyMap<string, IndexedTerm>): Part[] {
  const encoded = (stem: string, before = '') => encodePostings(stem, terms.get(stem)?.postings ?? new Map(), before);
  const sizes = stems.map((stem, n) => encoded(stem, stems[n - 1]).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const files: string[][] = Array.from({ length: FILES_IN_GROUP }, () => []);
  let done = 0;
  for (const [n, stem] of stems.entries()) {
    const size = sizes[n] ?? 0;
    // The middle of an entry decides, so that it is less than the total.
    files[Math.floor(((done + size / 2) / total) * FILES_IN_GROUP)]?.push(stem);
    done += size;
  }
  const inOrder = files.sort((a, b) => Math.sign(a.length) - Math.sign(b.length));
  return inOrder.map((own) => ({
    stems: own,
    start: own[0] ?? stems[0] ?? '',
    bytes: Buffer.concat(own.map((stem, n) => encoded(stem, own[n - 1]))),
  }));
}

/** Encodes page postings, sorted by stem, as files of about the same size. */
export function pagePostingsFiles(postings: Iterable<[stem: string, claims: readonly number[]]>): StemFiles {
  return stemFiles(split(postings, encodePagePostings));
}

interface Part {
  stems: string[];
  /** The stem from which on it is looked up. */
  start: string;
  bytes: Uint8Array<ArrayBuffer>;
}

function stemFiles(parts: readonly Part[]): StemFiles {
  return { starts: parts.map(({ start }) => start), files: parts.map(({ bytes }) => bytes) };
}

/** Divides sorted entries: starts a new file when the current one is full. There is always at least one file. */
function split<Data>(
  entries: Iterable<[stem: string, data: Data]>,
  encode: (stem: string, data: Data, before: string) => Uint8Array,
  isCounted: (data: Data) => boolean = () => true,
): Part[] {
  const parts: Part[] = [];
  let file: { stems: string[]; entries: Uint8Array[]; size: number } = { stems: [], entries: [], size: 0 };
  const finish = () =>
    parts.push({ stems: file.stems, start: file.stems[0] ?? '', bytes: Buffer.concat(file.entries) });
  for (const [stem, data] of entries) {
    let bytes = encode(stem, data, file.stems.at(-1) ?? '');
    const size = isCounted(data) ? bytes.length : 0;
    if (file.size > 0 && size > 0 && file.size + size > BYTES_PER_GROUP) {
      finish();
      file = { stems: [], entries: [], size: 0 };
      bytes = encode(stem, data, '');
    }
    file.stems.push(stem);
    file.entries.push(bytes);
    if (isCounted(data)) file.size += bytes.length;
  }
  if (file.stems.length > 0 || parts.length === 0) finish();
  return parts;
}

function byStem([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}
