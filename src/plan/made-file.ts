import { type Listing, textOf } from '../open-data/listing.ts';

/** A file that is made from what is published. */
export interface MadeFile {
  /** Path below the site root. */
  path: string;
  /** Everything that the contents depend on, as JSON values. What has a digest counts as its digest. */
  from: unknown;
  /**
   * Whether it takes long to make. Such files are made on all cores. Their `from` also has everything that the contents depend
   * on in `site.yaml`, so that other changes to it do not make them again.
   */
  isSlow?: true;
  /** `read` returns a file that comes earlier in the plan. */
  make(read: ReadFile): string | Uint8Array | Promise<string | Uint8Array>;
}

export type ReadFile = (path: string) => Promise<string | Uint8Array>;

/** A file with a part for each of many fact-checks. */
export interface ListingFile {
  path: string;
  /** Everything that it depends on, apart from the fact-checks. */
  from: unknown;
  listing: Listing;
}

/** With fewer parts, making all of them again costs less than keeping where each is. */
const MANY_PARTS = 500;

/** A file that is a listing. */
export function listingFile(path: string, from: unknown, listing: Listing): ListingFile | MadeFile {
  const { parts, before, between, after } = listing;
  if (parts.length >= MANY_PARTS) return { path, from, listing };
  const claims = parts.map(({ claim }) => claim);
  return { path, from: [from, before, between, after, claims], make: () => textOf(listing) };
}
