import type { BrokenVersion, RevisionChanges } from '../model/revision.ts';
import type { Blob } from './blobs.ts';
import { changesBetween } from './changes-between.ts';
import { comparedPairs } from './compared-pairs.ts';
import type { Facts } from './facts.ts';
import { versionReader } from './version-reader.ts';

/** The versions of one claim, oldest first, and their contents. As plain data, for workers. */
export interface ClaimVersions {
  versions: readonly string[];
  blobs: ReadonlyMap<string, Blob>;
}

/** Whether a version can be compared and displayed. */
export interface Readability {
  isComparable: boolean;
  broken?: BrokenVersion;
}

/** What was found out about the versions of one claim. */
export interface ComparedClaim {
  readable: Map<string, Readability>;
  /** By both versions, with a space between them. */
  changes: Map<string, RevisionChanges>;
}

/** Compares each version of a claim with the comparable one before it. */
export function compareClaim({ versions, blobs }: ClaimVersions): ComparedClaim {
  const facts = new Map<string, Facts | undefined>();
  const found: ComparedClaim = { readable: new Map(), changes: new Map() };
  const readVersion = versionReader();
  for (const [hash, blob] of blobs) {
    const { facts: read, broken } = readVersion(blob);
    facts.set(hash, read);
    found.readable.set(hash, { isComparable: read !== undefined, ...(broken && { broken }) });
  }
  for (const { before, after, key } of comparedPairs(versions, found.readable)) {
    const [was, is] = [facts.get(before), facts.get(after)];
    if (was && is) found.changes.set(key, changesBetween(was, is));
  }
  return found;
}
