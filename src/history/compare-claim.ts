import type { BrokenVersion, RevisionChanges } from '../model/revision.ts';
import type { Blob } from './blobs.ts';
import { comparedPairs } from './compared-pairs.ts';
import { type ReadVersion, versionReader } from './version-reader.ts';

/** The versions of one claim, oldest first, and their contents. As plain data, for workers. */
export interface ClaimVersions {
  versions: readonly string[];
  blobs: ReadonlyMap<string, Blob>;
  /** The one that is known to have no mistakes. */
  valid?: string | undefined;
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
export function compareClaim({ versions, blobs, valid }: ClaimVersions): ComparedClaim {
  const reader = versionReader();
  const read = new Map<string, ReadVersion>();
  const found: ComparedClaim = { readable: new Map(), changes: new Map() };
  // The newest first: it is known to be valid if it is that of today.
  for (const hash of [...versions].reverse()) {
    if (read.has(hash)) continue;
    const version = reader.read(blobs.get(hash) ?? 'missing', hash === valid);
    const { broken } = version;
    read.set(hash, version);
    found.readable.set(hash, { isComparable: version.isComparable, ...(broken && { broken }) });
  }
  for (const { before, after, key } of comparedPairs(versions, found.readable)) {
    const [was, is] = [read.get(before), read.get(after)];
    const changes = was && is && reader.compare(was, is);
    if (changes) found.changes.set(key, changes);
  }
  return found;
}
