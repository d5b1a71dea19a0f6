import { type Blob, readBlobs } from './blobs.ts';
import { type ClaimVersions, type ComparedClaim, compareClaim } from './compare-claim.ts';

/** The versions of one claim, oldest first, and the one that is known to have no mistakes. */
export type Versions = Pick<ClaimVersions, 'versions' | 'valid'>;

/** Claims whose versions are in one repository. */
export interface CompareTask {
  top: string;
  claims: readonly Versions[];
}

/** Reads and compares the versions of claims, one claim after the other. Only the contents of one claim are in memory. */
export async function compareBatch({ top, claims }: CompareTask): Promise<ComparedClaim[]> {
  const found: ComparedClaim[] = [];
  const objects = claims.flatMap(({ versions }) => versions);
  await readBlobs({ top }, objects, collector(claims, found));
  return found;
}

/** Takes contents in the order of the versions, and compares those of a claim once all of them are there. */
function collector(claims: readonly Versions[], found: ComparedClaim[]) {
  let blobs = new Map<string, Blob>();
  let count = 0;
  return (hash: string, blob: Blob) => {
    const claim = claims[found.length] ?? { versions: [] };
    // The bytes are part of a larger buffer, which is reused.
    blobs.set(hash, typeof blob === 'string' ? blob : new Uint8Array(blob));
    count += 1;
    if (count < claim.versions.length) return;
    found.push(compareClaim({ ...claim, blobs }));
    blobs = new Map();
    count = 0;
  };
}
