import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { changedSince } from '../git/changed-since.ts';
import { RevisionError, tryGit } from '../git/run-git.ts';
import type { Revision } from '../model/revision.ts';
import { cacheError } from '../pipeline/read/cache.ts';
import { followClaims, type Track } from './claim-tracks.ts';
import { type Commit, readLog } from './git-log.ts';
import { type KeptHistory, readKept, writeKept } from './kept-history.ts';
import { type KnownVersions, learnChanges, learnFacts, learnNames, nothingKnown } from './known-versions.ts';
import { type NamesHistory, NO_NAMES, namesHistory, siteVersions } from './names-history.ts';
import { withPossibleDays } from './possible-days.ts';
import { findRepository, type HistoryState, type Repository } from './repository-state.ts';
import { type RevisionOptions, revisionsOf } from './revisions.ts';
import { type ShownState, shownStates } from './shown-states.ts';
import { readWholeLog } from './whole-log.ts';

/** The published history of a content folder. */
export interface History {
  state: HistoryState;
  /** The commit that is checked out; absent if there is none. */
  head?: string;
  /** By the last part of the address. Claims that were never published have none. */
  claims: ReadonlyMap<string, ClaimHistory>;
  names: NamesHistory;
}

export interface ClaimHistory {
  slug: string;
  /** The names that its file had before, oldest first. */
  formerSlugs: string[];
  /** Whether its file no longer exists. */
  isDeleted: boolean;
  /** Whether it was withdrawn in its first revision. */
  beganWithdrawn?: true;
  /** Newest first; at least one. */
  revisions: Revision[];
}

export interface HistoryOptions extends RevisionOptions {
  /** The day that decides which versions are published (YYYY-MM-DD, UTC). */
  today: string;
  /**
   * The claim files, below the content folder, that have no mistakes as they are there now. Their versions need not be parsed to find
   * that out again.
   */
  accepted?: ReadonlySet<string> | undefined;
  /** Where results are kept between runs. Without it, nothing is kept. */
  cacheFolder?: string | undefined;
  /** Called with a message if the cache cannot be written. The result is the same. */
  onCacheError?: ((line: string) => void) | undefined;
}

/** A history without anything. */
export const NOTHING: Pick<History, 'claims' | 'names'> = { claims: new Map(), names: NO_NAMES };

/**
 * Reads the history of a content folder from its git repository, up to the commit that is checked out. Never throws because of what
 * is in the repository: `state` says why there is no history.
 */
export async function readHistory(content: string, options: HistoryOptions): Promise<History> {
  const repository = findRepository(content);
  if (!('head' in repository)) return { state: repository, ...NOTHING };
  return readHistoryOf(repository, content, options);
}

/** The same up to the head of a repository, of a content folder that may be a copy of what it was then. */
export async function readHistoryOf(
  repository: Repository,
  content: string,
  options: HistoryOptions,
): Promise<History> {
  try {
    return await historyOf(repository, content, options);
  } catch (error) {
    if (!(error instanceof RevisionError)) throw error;
    return { state: { kind: 'unreadable', reason: `There is no history: ${error.message}` }, ...NOTHING };
  }
}

async function historyOf(repository: Repository, content: string, options: HistoryOptions): Promise<History> {
  const { cacheFolder } = options;
  const kept = cacheFolder === undefined ? undefined : readKept(cacheFolder, repository);
  const commits = await commitsOf(repository, kept);
  const known = { ...nothingKnown(), ...kept?.known };
  const size = sizeOf(known);
  await learnFacts(repository, blobsIn(commits), known);
  await learnNames(repository, siteVersions(commits), known);
  const dated = withPossibleDays(commits, options.today);
  const tracks = followClaims(dated, (blob) => known.facts.get(blob));
  const [incomplete, complete] = partition(tracks, ({ states }) =>
    states.some(({ blob = '' }) => known.missing.has(blob)),
  );
  const shown = complete.map((track) => ({ track, states: shownStates(track, known, options.today) }));
  const validIn = validVersions(content, repository.head, options);
  const open = shown.filter((claim) => mustBeParsed(claim, content, options.accepted && validIn));
  await learnChanges(
    repository,
    open.map(({ track, states }) => ({ versions: versionsIn(states), valid: validIn(track) })),
    known,
  );
  if (cacheFolder !== undefined && (kept?.head !== repository.head || sizeOf(known) !== size))
    save(cacheFolder, repository, { head: repository.head, commits, known }, options);
  const claims = shown.map(({ track, states }) => claimHistory(track, revisionsOf(states, known, options), known));
  return {
    state: stateWith(incomplete),
    head: repository.head,
    claims: bySlug(claims),
    names: namesHistory(dated, known),
  };
}

/**
 * The commits up to the head. If they begin with those of an earlier run, only new ones are read; and if they are its beginning, none
 * are.
 */
async function commitsOf(repository: Repository, kept: KeptHistory | undefined): Promise<Commit[]> {
  const { head } = repository;
  if (kept?.head === head) return kept.commits;
  const since = kept && firstParentsAfter(repository.top, head, kept.head);
  if (since) {
    const newer = new Set(since);
    return kept.commits.filter(({ hash }) => !newer.has(hash));
  }
  if (!kept || !firstParentsAfter(repository.top, kept.head, head)) return readWholeLog(repository, head);
  return [...kept.commits, ...(await readLog(repository, [head, `^${kept.head}`]))];
}

/** The commits after an earlier one, if that is a first parent, of any degree, of the later one. */
function firstParentsAfter(top: string, earlier: string, later: string): string[] | undefined {
  const newer = tryGit(top, ['rev-list', '--first-parent', '--parents', later, `^${earlier}`, '--'])?.split('\n') ?? [];
  const [, parent] = newer.at(-1)?.split(' ') ?? [];
  return parent === earlier ? newer.map((line) => line.split(' ')[0] ?? '') : undefined;
}

function save(folder: string, repository: Repository, history: KeptHistory, { onCacheError }: HistoryOptions): void {
  try {
    writeKept(folder, repository, history);
  } catch (error) {
    onCacheError?.(cacheError(folder, error));
  }
}

function sizeOf({ facts, readable, changes, names }: KnownVersions): number {
  return facts.size + readable.size + changes.size + names.size;
}

function partition<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function blobsIn(commits: readonly Commit[]): string[] {
  return commits.flatMap(({ changes }) => changes.flatMap(({ after, isLink }) => (after && !isLink ? [after] : [])));
}

function versionsIn(states: readonly ShownState[]): string[] {
  return states.flatMap(({ blob, isShown, isLink }) => (isShown && blob && !isLink ? [blob] : []));
}

/**
 * Whether the versions that readers saw must be parsed. A single one is not, if it is known to be valid. Where nothing was checked, one
 * whose file is still there counts as valid; a file that is gone may never have been a fact-check.
 */
function mustBeParsed(
  { track, states }: { track: Track; states: ShownState[] },
  content: string,
  validIn?: (track: Track) => string | undefined,
): boolean {
  const [blob, ...others] = versionsIn(states);
  if (blob === undefined || others.length > 0) return blob !== undefined;
  if (validIn) return validIn(track) !== blob;
  const last = track.states.at(-1);
  return last?.blob !== blob || !existsSync(join(content, last.path));
}

/** Makes a function that returns the last version of a claim if it is known to have no mistakes. */
function validVersions(
  content: string,
  head: string,
  { accepted }: HistoryOptions,
): (track: Track) => string | undefined {
  let edited: ReadonlySet<string> | undefined;
  return ({ states }) => {
    const { path = '', blob, isLink } = states.at(-1) ?? {};
    if (isLink || !accepted?.has(path)) return undefined;
    edited ??= new Set(changedSince(head, content));
    return edited.has(path) ? undefined : blob;
  };
}

function claimHistory(
  { slug, slugs, isDeleted }: Track,
  revisions: Revision[],
  { facts }: Pick<KnownVersions, 'facts'>,
): ClaimHistory {
  const beganWithdrawn = facts.get(revisions.at(-1)?.blob ?? '')?.withdrawn;
  const formerSlugs = slugs.filter((one) => one !== slug);
  return { slug, formerSlugs, isDeleted, ...(beganWithdrawn && { beganWithdrawn }), revisions };
}

/** If two claims had a name one after the other, it is that of the one that still exists. */
function bySlug(claims: readonly ClaimHistory[]): ReadonlyMap<string, ClaimHistory> {
  const published = claims.filter(({ revisions }) => revisions.length > 0);
  const deletedFirst = published.sort((a, b) => Number(b.isDeleted) - Number(a.isDeleted));
  return new Map(deletedFirst.map((claim) => [claim.slug, claim]));
}

function stateWith(incomplete: readonly Track[]): HistoryState {
  if (incomplete.length === 0) return { kind: 'complete' };
  const claims = incomplete.length === 1 ? '1 fact-check' : `${incomplete.length} fact-checks`;
  return {
    kind: 'partial',
    slugs: incomplete.map(({ slug }) => slug).sort(),
    reason: `The history of ${claims} is incomplete: the repository is a partial clone, which lacks the contents of earlier versions. Run \`git fetch --refetch --no-filter\`.`,
  };
}
