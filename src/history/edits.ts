import type { Revision, RevisionChanges } from '../model/revision.ts';
import { readBlobs } from './blobs.ts';
import type { Claim } from './claims-now.ts';
import type { Facts } from './facts.ts';
import type { ClaimHistory } from './read-history.ts';
import type { Repository } from './repository-state.ts';

/** The files that are not as they were committed. */
export interface Edits {
  changed: ReadonlySet<string>;
  /** What changed between a committed version and the contents of a file; undefined if one cannot be compared. */
  changesFrom(blob: string, bytes: Uint8Array): RevisionChanges | undefined;
  /** The same between two committed versions. */
  changesBetween(before: string, after: string): RevisionChanges | undefined;
}

/** A claim of the history, and what it is today. */
export type ClaimPair = readonly [ClaimHistory, Claim | undefined];

/** Reads the committed versions of changed files, and others. `changed` has paths below the content folder. */
export async function readEdits(
  repository: Repository,
  pairs: readonly ClaimPair[],
  { changed, others }: { changed: ReadonlySet<string>; others: readonly string[] },
): Promise<Edits> {
  const ofChanged = pairs.flatMap(([claim, now]) =>
    now && changed.has(now.path) ? (lastReadable(claim)?.blob ?? []) : [],
  );
  const blobs = [...new Set([...ofChanged, ...others])];
  if (blobs.length === 0) return { changed, changesFrom: () => undefined, changesBetween: () => undefined };
  const [{ factsOf }, { changesBetween }] = await Promise.all([import('./facts.ts'), import('./changes-between.ts')]);
  const known = new Map<string, Facts | undefined>();
  await readBlobs(repository, blobs, (blob, bytes) => known.set(blob, factsOf(bytes).facts));
  const between = (before: Facts | undefined, after: Facts | undefined) =>
    before && after && changesBetween(before, after);
  return {
    changed,
    changesFrom: (blob, bytes) => between(known.get(blob), factsOf(bytes).facts),
    changesBetween: (before, after) => between(known.get(before), known.get(after)),
  };
}

export function lastReadable({ revisions }: Pick<ClaimHistory, 'revisions'>): Revision | undefined {
  return revisions.find(isReadable);
}

export function isReadable({ kind, blob }: Revision): boolean {
  return blob !== undefined && kind !== 'broken' && kind !== 'removed';
}
