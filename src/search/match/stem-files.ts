import { encodeForms } from './forms-file.ts';
import type { IndexedTerm } from './impacts.ts';
import { encodePagePostings } from './page-postings-file.ts';
import { encodePostings } from './postings-file.ts';

/** The size of a postings file before compression. A post has about fifteen terms to look up, each in a file of its own. */
const BYTES_PER_FILE = 8500;

/** Files that together contain all stems in order. */
export interface StemFiles {
  /** The first stem in each file. */
  starts: string[];
  files: Uint8Array[];
}

/**
 * Encodes terms as postings files of about the same size, each with a forms file. Variants do not count towards the size: which stems
 * share a file, and so which terms of a long post are looked up, must not depend on them.
 */
export function postingsFiles(terms: ReadonlyMap<string, IndexedTerm>): StemFiles & { formsFiles: Uint8Array[] } {
  const parts = split(
    terms,
    (stem, { postings }, before) => encodePostings(stem, postings, before),
    ({ isLiteral }) => isLiteral,
  );
  const formsFile = (stems: readonly string[]) =>
    Buffer.concat(stems.map((stem, n) => encodeForms(stem, terms.get(stem)?.forms ?? new Map(), stems[n - 1] ?? '')));
  return { ...stemFiles(parts), formsFiles: parts.map(({ stems }) => formsFile(stems)) };
}

/** Encodes page postings as files of about the same size. */
export function pagePostingsFiles(postings: ReadonlyMap<string, readonly number[]>): StemFiles {
  return stemFiles(split(postings, encodePagePostings));
}

interface Part {
  stems: string[];
  bytes: Uint8Array;
}

function stemFiles(parts: readonly Part[]): StemFiles {
  return { starts: parts.map(({ stems }) => stems[0] ?? ''), files: parts.map(({ bytes }) => bytes) };
}

/** Sorts entries by stem and starts a new file when the current one is full. There is always at least one file. */
function split<Data>(
  entries: ReadonlyMap<string, Data>,
  encode: (stem: string, data: Data, before: string) => Uint8Array,
  isCounted: (data: Data) => boolean = () => true,
): Part[] {
  const parts: Part[] = [];
  let file: { stems: string[]; entries: Uint8Array[]; size: number } = { stems: [], entries: [], size: 0 };
  const finish = () => parts.push({ stems: file.stems, bytes: Buffer.concat(file.entries) });
  for (const [stem, data] of [...entries].sort(byStem)) {
    let bytes = encode(stem, data, file.stems.at(-1) ?? '');
    const size = isCounted(data) ? bytes.length : 0;
    if (file.size > 0 && size > 0 && file.size + size > BYTES_PER_FILE) {
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
