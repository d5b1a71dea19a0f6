import { readClaims, writeClaims } from './bytes.ts';
import { decodeEntries, encodeEntry } from './entries.ts';

// A page postings file: the pages that contain a stem which their claim does not contain. See `bytes.ts` for strings and claim
// lists.
//
//   entry     stem, claim list

/** Encodes an entry. `before` is the stem of the previous entry in the file, or empty for the first. */
export function encodePagePostings(stem: string, claims: readonly number[], before: string): Uint8Array {
  return encodeEntry(stem, before, (out) => writeClaims(out, claims));
}

/** Decodes all entries of a file, by stem. Throws if the file is damaged. */
export function decodePagePostings(bytes: Uint8Array): Map<string, readonly number[]> {
  return decodeEntries(bytes, readClaims);
}
