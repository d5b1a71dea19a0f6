import { RevisionError } from '../git/run-git.ts';
import type { Revision } from '../model/revision.ts';
import { followClaims, type Track } from './claim-tracks.ts';
import { type Commit, readLog } from './git-log.ts';
import { learnChanges, learnFacts, nothingKnown } from './known-versions.ts';
import { findRepository, type HistoryState, type Repository } from './repository-state.ts';
import { type RevisionOptions, revisionsOf } from './revisions.ts';
import { type ShownState, shownStates } from './shown-states.ts';

/** The published history of a content folder. */
export interface History {
  state: HistoryState;
  /** The commit that is checked out; absent if there is none. */
  head?: string;
  /** By the last part of the address. Claims that were never published have none. */
  claims: ReadonlyMap<string, ClaimHistory>;
}

export interface ClaimHistory {
  slug: string;
  /** The names that its file had before, oldest first. */
  formerSlugs: string[];
  /** Whether its file no longer exists. */
  isDeleted: boolean;
  /** Newest first; at least one. */
  revisions: Revision[];
}

export interface HistoryOptions extends RevisionOptions {
  /** The day that decides which versions are published (YYYY-MM-DD, UTC). */
  today: string;
}

const NO_CLAIMS: ReadonlyMap<string, ClaimHistory> = new Map();

/**
 * Reads the history of a content folder from its git repository, up to the commit that is checked out. Never throws because of what
 * is in the repository: `state` says why there is no history.
 */
export async function readHistory(content: string, options: HistoryOptions): Promise<History> {
  const repository = findRepository(content);
  if (!('head' in repository)) return { state: repository, claims: NO_CLAIMS };
  try {
    return await historyOf(repository, options);
  } catch (error) {
    if (!(error instanceof RevisionError)) throw error;
    return { state: { kind: 'unreadable', reason: `There is no history: ${error.message}` }, claims: NO_CLAIMS };
  }
}

async function historyOf(repository: Repository, options: HistoryOptions): Promise<History> {
  const commits = await readLog(repository, [repository.head]);
  const known = nothingKnown();
  await learnFacts(repository, blobsIn(commits), known);
  const tracks = followClaims(commits, (blob) => known.facts.get(blob)?.aliases ?? []);
  const shown = tracks.map((track) => ({ track, states: shownStates(track, known, options.today) }));
  await learnChanges(
    repository,
    shown.map(({ states }) => versionsIn(states)).filter((one) => one.length > 1),
    known,
  );
  const claims = shown.map(({ track, states }) => claimHistory(track, revisionsOf(states, known, options)));
  const missing = [...known.readable.values()].filter(({ broken }) => broken?.cause === 'missing').length;
  return { state: stateWith(missing), head: repository.head, claims: bySlug(claims) };
}

function blobsIn(commits: readonly Commit[]): string[] {
  return commits.flatMap(({ changes }) => changes.flatMap(({ after, isLink }) => (after && !isLink ? [after] : [])));
}

function versionsIn(states: readonly ShownState[]): string[] {
  return states.flatMap(({ blob, isShown, isLink }) => (isShown && blob && !isLink ? [blob] : []));
}

function claimHistory({ slug, slugs, isDeleted }: Track, revisions: Revision[]): ClaimHistory {
  return { slug, formerSlugs: slugs.filter((one) => one !== slug), isDeleted, revisions };
}

/** If two claims had a name one after the other, it is that of the one that still exists. */
function bySlug(claims: readonly ClaimHistory[]): ReadonlyMap<string, ClaimHistory> {
  const published = claims.filter(({ revisions }) => revisions.length > 0);
  const deletedFirst = published.sort((a, b) => Number(b.isDeleted) - Number(a.isDeleted));
  return new Map(deletedFirst.map((claim) => [claim.slug, claim]));
}

function stateWith(missing: number): HistoryState {
  if (missing === 0) return { kind: 'complete' };
  const versions = missing === 1 ? '1 version' : `${missing} versions`;
  return {
    kind: 'partial',
    reason: `The contents of ${versions} are missing: the repository is a partial clone. Run \`git fetch --refetch --no-filter\`.`,
  };
}
