import { readSummed, writeSummed } from '../pipeline/read/summed-file.ts';
import type { ListingFile } from '../plan/made-file.ts';
import { sha256 } from './page-keys.ts';

// Where the part of each fact-check is in a file that is a listing, so that after an edit the other parts are copied from there.

/** A listing as it was last made. */
export interface KeptListing {
  /** The digest of the file. */
  sha256: string;
  /** The digest of everything that all its parts depend on. */
  shared: string;
  /** The number of bytes before the first part. */
  start: number;
  /** The digest of each fact-check, and the number of bytes of its part. */
  parts: [digest: string, bytes: number][];
}

export type KeptListings = Map<string, KeptListing>;

/** Reads what `writeListings` wrote. If there is nothing, or if it is damaged, all parts are made again. */
export function readListings(file: string): KeptListings {
  const known = readSummed(file);
  return new Map(Array.isArray(known) ? (known as [string, KeptListing][]) : []);
}

export function writeListings(file: string, listings: KeptListings): void {
  writeSummed(file, [...listings]);
}

/**
 * The bytes of a listing, and where its parts are. Parts of fact-checks that have not changed are copied from `previous`, the
 * bytes of the file that `kept` describes.
 */
export function makeListing(
  { listing }: ListingFile,
  shared: string,
  kept: KeptListing | undefined,
  previous: () => Uint8Array,
): { bytes: Uint8Array; kept: Omit<KeptListing, 'sha256'> } {
  const before = Buffer.from(listing.before);
  const between = Buffer.from(listing.between);
  const known = kept?.shared === shared ? partsIn(previous(), kept, between.length) : new Map<string, Uint8Array>();
  const parts = listing.parts.map(({ claim, make }) => known.get(claim.digest) ?? Buffer.from(make()));
  const shown = parts.filter(({ length }) => length > 0);
  const joined = shown.flatMap((part, index) => (index === 0 ? [part] : [between, part]));
  return {
    bytes: Buffer.concat([before, ...joined, Buffer.from(listing.after)]),
    kept: {
      shared,
      start: before.length,
      parts: listing.parts.map(({ claim }, index) => [claim.digest, parts[index]?.length ?? 0]),
    },
  };
}

/** The parts of a listing by the digests of their fact-checks. */
function partsIn(bytes: Uint8Array, { start, parts }: KeptListing, between: number): Map<string, Uint8Array> {
  const known = new Map<string, Uint8Array>();
  let at = start;
  for (const [digest, length] of parts) {
    known.set(digest, bytes.subarray(at, at + length));
    if (length > 0) at += length + between;
  }
  return known;
}

/** The digest of everything that all parts of a listing depend on. `around` stands for the code and the site. */
export function sharedKey({ path, from, listing: { between } }: ListingFile, around: string): string {
  return sha256(`${around}\n${JSON.stringify([path, from, between])}`);
}

/** The key of a listing: it changes with any of its fact-checks, and with their order. */
export function listingKey({ listing: { before, after, parts } }: ListingFile, shared: string): string {
  return sha256(`${shared}\n${JSON.stringify([before, after])}\n${parts.map(({ claim }) => claim.digest).join()}`);
}
