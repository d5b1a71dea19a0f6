import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameLike } from '../git/blob-name.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { Revision } from '../model/revision.ts';
import type { FileDigests } from '../pipeline/read/plain-result.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { inert } from '../text/inert.ts';
import { ChangedFile } from './changed-file.ts';
import { type Claim, isHidden } from './claims-now.ts';
import { type ClaimPair, type Edits, lastReadable } from './edits.ts';
import type { ClaimHistory, History } from './read-history.ts';
import type { SiteAt } from './sites-then.ts';
import type { Step } from './step.ts';

/** What fact-checks are compared with. */
export interface Compared {
  content: Content;
  history: History;
  /** The claims of today, by their names and former names. */
  seen: ReadonlyMap<string, Claim>;
  /** The commit that is checked out. */
  head: string;
  /** The first day of the whole history. */
  firstDay: string | undefined;
  siteAt: SiteAt;
}

/** A claim of the history, what it is today, and its versions. */
export interface FollowedClaim {
  claim: ClaimHistory;
  now: Claim | undefined;
  /**
   * The versions that readers saw, oldest first, and that of the working tree if it is different. Empty if readers see none
   * today.
   */
  steps: readonly Step[];
}

/** Follows a claim up to the working tree. Throws `ChangedFile` if its file has changed since it was read. */
export function followedClaim(
  [claim, found]: ClaimPair,
  edits: Edits,
  { content, history }: Pick<Compared, 'content' | 'history'>,
): FollowedClaim {
  const now = found && isSame(claim, found, history) ? found : undefined;
  const shown = now && !isHidden(now, content.today) ? now.entry : undefined;
  return { claim, now, steps: shown ? stepsOf(claim, shown, edits, content) : [] };
}

/** Whether a claim of today continues a history. One that only took over the address has a history of its own. */
function isSame({ slug }: ClaimHistory, now: Claim, { claims }: History): boolean {
  return now.slug === slug || !claims.has(now.slug);
}

function stepsOf(claim: ClaimHistory, now: ClaimEntry, edits: Edits, content: Content): Step[] {
  const { revisions } = claim;
  const steps = [...revisions].reverse().map(stepOf);
  const last = lastReadable(claim)?.blob;
  if (last === undefined) return steps;
  const digests = digestsOf(now.path, content);
  const name = nameLike(digests.git, last);
  if (name === last) return steps;
  const bytes = bytesOf(now.path, digests, content);
  // Git changes line ends of files that nobody has edited.
  if (!edits.changed.has(now.path)) return steps;
  const changes = edits.changesFrom(last, bytes);
  return changes ? [...steps, { day: content.today, changes }] : steps;
}

function stepOf({ day, commit, changes, broken }: Revision): Step {
  return { day, commit, changes, ...(broken && { isBroken: true }) };
}

function digestsOf(path: string, { digests }: Content): FileDigests {
  const found = digests.get(path);
  if (!found) throw new Error(`${path} was read without its digests`);
  return found;
}

/** The bytes of a file, which must be those that were read. */
function bytesOf(path: string, { sha256 }: FileDigests, { root }: Content): Uint8Array {
  const file = join(root, path);
  // An editor may replace a file by deleting it first.
  const bytes = existsSync(file) ? readFileSync(file) : undefined;
  if (bytes && hash('sha256', bytes) === sha256) return bytes;
  throw new ChangedFile(`\`${inert(path)}\` was changed while it was being compared with its history.`);
}
