import type { RevisionChanges } from '../model/revision.ts';
import { type ClaimPair, type Edits, isReadable, lastReadable } from './edits.ts';
import type { ClaimHistory, History } from './read-history.ts';

// A claim that was renamed without its old name in `aliases` has two histories, until a commit adds that. The working tree is
// judged as if it were that commit.

/** The history of a claim under the name that its file adds to `aliases`. */
export function olderPart([claim, now]: ClaimPair, { claims }: Pick<History, 'claims'>): ClaimHistory | undefined {
  if (now?.slug !== claim.slug) return undefined;
  const olders = (now.data.aliases ?? []).map((alias) => claims.get(alias ?? ''));
  return olders.find((older) => older !== undefined && older !== claim && older.isDeleted && endedBefore(older, claim));
}

function endedBefore({ revisions: [ended] }: ClaimHistory, { revisions }: ClaimHistory): boolean {
  const began = revisions.at(-1);
  if (!ended || !began) return false;
  return ended.commit === began.commit || Date.parse(ended.time) < Date.parse(began.time);
}

/** The versions before and after the rename. */
export function blobsToJoin(claim: ClaimHistory, older: ClaimHistory): string[] {
  return [lastReadable(older)?.blob, firstReadable(claim)?.blob].filter((blob) => blob !== undefined);
}

function firstReadable({ revisions }: ClaimHistory): ClaimHistory['revisions'][number] | undefined {
  return revisions.findLast(isReadable);
}

/** Both histories as one. */
export function joinedClaim(claim: ClaimHistory, older: ClaimHistory | undefined, edits: Edits): ClaimHistory {
  const first = firstReadable(claim);
  const changes = older && first && changesBetweenParts(claim, older, edits);
  if (!changes) return claim;
  const newer = claim.revisions.slice(0, claim.revisions.indexOf(first));
  const formerSlugs = [...new Set([...older.formerSlugs, older.slug, ...claim.formerSlugs])];
  return {
    ...older,
    slug: claim.slug,
    isDeleted: claim.isDeleted,
    formerSlugs,
    revisions: [...newer, { ...first, kind: 'text', changes }, ...older.revisions],
  };
}

function changesBetweenParts(claim: ClaimHistory, older: ClaimHistory, edits: Edits): RevisionChanges | undefined {
  const [before, after] = blobsToJoin(claim, older);
  if (before === undefined || after === undefined) return undefined;
  return before === after ? {} : edits.changesBetween(before, after);
}
