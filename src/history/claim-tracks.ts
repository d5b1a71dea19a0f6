import { heldBack } from '../model/entry.ts';
import { slugOf } from '../pipeline/folder/page-address.ts';
import type { Commit, FileChange } from './git-log.ts';
import type { VersionFacts } from './known-versions.ts';

/** A claim through time, whatever its file was named. */
export interface Track {
  /** The last part of its address: the name of its file, now or when it was deleted. */
  slug: string;
  /** Every name that its file had, oldest first. */
  slugs: string[];
  isDeleted: boolean;
  /** Oldest first. */
  states: TrackState[];
}

/** The file of a claim after a commit that changed it. */
export interface TrackState {
  commit: Commit;
  path: string;
  slug: string;
  /** Absent if the file was deleted. */
  blob?: string;
  isLink?: true;
}

/** What is known of a version of a claim. */
type FactsOf = (blob: string) => VersionFacts | undefined;

/** A file that exists after a commit. */
type LiveFile = Required<Pick<FileChange, 'after'>> & Pick<FileChange, 'isLink'>;

interface LiveTrack extends Track {
  /** The files of this name: two folders can have one by mistake, or while it is moved. */
  files: Map<string, LiveFile>;
}

/** The claims that lost their file in a commit, by their names and by their contents. */
interface Removed {
  gone: Map<string, LiveTrack>;
  goneByBlob: ReadonlyMap<string, LiveTrack>;
}

/** Claim files, as the site reads them. */
const CLAIM_FILE = /^claims\/(?:.*\/)?[^./][^/]*\.md$/s;

/**
 * Follows each claim through the commits, oldest first. A file is the same claim as an earlier one if it has the same name in
 * any folder, if it lists the earlier name in its `aliases`, or if the earlier one was removed in the commit in which this one,
 * with the same contents, was added. Similar texts are never taken for the same.
 */
export function followClaims(commits: readonly Commit[], factsOf: FactsOf): Track[] {
  const follower = new Follower(factsOf);
  for (const commit of commits) follower.add(commit);
  return follower.tracks();
}

class Follower {
  readonly #factsOf: FactsOf;
  readonly #live = new Map<string, LiveTrack>();
  /** Claims without a file, by each name that they had. */
  readonly #ended = new Map<string, LiveTrack>();
  readonly #all = new Set<LiveTrack>();
  readonly #orders = new Map<Commit, number>();

  constructor(factsOf: FactsOf) {
    this.#factsOf = factsOf;
  }

  tracks(): Track[] {
    return [...this.#all].map(({ slug, slugs, isDeleted, states }) => ({ slug, slugs, isDeleted, states }));
  }

  add(commit: Commit): void {
    this.#orders.set(commit, this.#orders.size);
    const bySlug = Map.groupBy(
      commit.changes.filter(({ path }) => CLAIM_FILE.test(path)),
      ({ path }) => slugOf(path),
    );
    const gone = new Map<string, LiveTrack>();
    const changed: LiveTrack[] = [];
    const fresh: [string, FileChange[]][] = [];
    for (const [slug, changes] of bySlug) {
      const track = this.#live.get(slug);
      if (!track) fresh.push([slug, changes]);
      else if (applied(track, changes)) gone.set(slug, track);
      else changed.push(track);
    }
    // A file that lists an old name goes first: it is more certain than equal contents.
    if (gone.size > 0) fresh.sort((a, b) => this.#isRename(b, gone) - this.#isRename(a, gone));
    const goneByBlob = new Map([...gone.values()].map((track) => [track.states.at(-1)?.blob ?? '', track]));
    for (const [slug, changes] of fresh) this.#addFresh(commit, slug, changes, { gone, goneByBlob });
    for (const [slug, track] of gone) this.#end(commit, slug, track, bySlug.get(slug) ?? []);
    for (const track of changed) {
      track.states.push(this.#stateOf(commit, track, bySlug.get(track.slug) ?? []));
      this.#joinOlder(track);
    }
  }

  /** Adds a file with a name that no claim has at the moment. */
  #addFresh(commit: Commit, slug: string, changes: readonly FileChange[], removed: Removed): void {
    const files = new Map<string, LiveFile>();
    const probe: LiveTrack = { slug, slugs: [slug], isDeleted: false, states: [], files };
    if (applied(probe, changes)) return;
    const blobs = [...files.values()].map(({ after }) => after);
    const aliases = blobs.flatMap((blob) => this.#aliasesOf(blob));
    const renamed = takeGone(removed, aliases, blobs);
    const known = renamed ?? this.#ended.get(slug) ?? firstOf(aliases, this.#ended);
    const track = known ?? probe;
    if (renamed) this.#live.delete(renamed.slug);
    else if (known) this.#forgetEnded(known);
    if (known) Object.assign(known, { slug, files, isDeleted: false, slugs: [...new Set([...known.slugs, slug])] });
    track.states.push(this.#stateOf(commit, track, changes));
    this.#live.set(slug, track);
    this.#all.add(track);
  }

  #end(commit: Commit, slug: string, track: LiveTrack, changes: readonly FileChange[]): void {
    const path = changes[0]?.path ?? track.states.at(-1)?.path ?? '';
    track.states.push({ commit, path, slug });
    track.isDeleted = true;
    this.#live.delete(slug);
    for (const name of track.slugs) this.#ended.set(name, track);
  }

  /** A rename whose alias was only added later: the claim with that name ended before this one began. */
  #joinOlder(track: LiveTrack): void {
    const blob = track.states.at(-1)?.blob;
    const older = blob === undefined ? undefined : firstOf(this.#aliasesOf(blob), this.#ended);
    if (!older) return;
    const [began, ended] = [track.states[0], older.states.at(-1)];
    if (!began || !ended || this.#orderOf(ended.commit) > this.#orderOf(began.commit)) return;
    const isOneCommit = ended.commit === began.commit;
    track.states.unshift(...(isOneCommit ? older.states.slice(0, -1) : older.states));
    track.slugs = [...new Set([...older.slugs, ...track.slugs])];
    this.#forgetEnded(older);
    this.#all.delete(older);
  }

  /**
   * If two files have the name, one that readers see counts, and rather the one that they saw before, or its copy: no site is
   * built with two. Otherwise it is the file that was written last, or one that is left.
   */
  #stateOf(commit: Commit, { slug, files, states }: LiveTrack, changes: readonly FileChange[]): TrackState {
    const all = [...files.keys()];
    const seen = all.filter((path) => !this.#isHidden(files.get(path)?.after ?? '', commit.day));
    const open = seen.length > 0 ? seen : all;
    const last = states.at(-1);
    const written = changes.findLast(({ path }) => open.includes(path));
    const before = written?.after === last?.blob ? undefined : seen.find((path) => path === last?.path);
    const path = before ?? written?.path ?? open.at(-1) ?? '';
    const { after = '', isLink } = files.get(path) ?? {};
    return { commit, path, slug, blob: after, ...(isLink && { isLink }) };
  }

  #isHidden(blob: string, day: string): boolean {
    const { draft = false, publishAt } = this.#factsOf(blob) ?? {};
    return heldBack({ draft, publishAt }, day) !== undefined;
  }

  #aliasesOf(blob: string): readonly string[] {
    return this.#factsOf(blob)?.aliases ?? [];
  }

  #isRename([, changes]: [string, FileChange[]], gone: ReadonlyMap<string, LiveTrack>): number {
    const aliases = changes.flatMap(({ after }) => (after ? this.#aliasesOf(after) : []));
    return Number(firstOf(aliases, gone) !== undefined);
  }

  #orderOf(commit: Commit): number {
    return this.#orders.get(commit) ?? 0;
  }

  #forgetEnded(track: LiveTrack): void {
    for (const name of track.slugs) if (this.#ended.get(name) === track) this.#ended.delete(name);
  }
}

/** Applies changes to the files of a claim. True if none is left. */
function applied({ files }: LiveTrack, changes: readonly FileChange[]): boolean {
  for (const { path, after, isLink } of changes) {
    files.delete(path);
    if (after !== undefined) files.set(path, { after, ...(isLink && { isLink }) });
  }
  return files.size === 0;
}

/** The claim among those that lost their file in this commit that a new file is. It is removed from them. */
function takeGone(
  { gone, goneByBlob }: Removed,
  aliases: readonly string[],
  blobs: readonly string[],
): LiveTrack | undefined {
  if (gone.size === 0) return undefined;
  const sameContents = firstOf(blobs, goneByBlob);
  const found = firstOf(aliases, gone) ?? (sameContents && gone.get(sameContents.slug));
  if (found) gone.delete(found.slug);
  return found;
}

function firstOf(names: readonly string[], tracks: ReadonlyMap<string, LiveTrack>): LiveTrack | undefined {
  for (const name of names) {
    const track = tracks.get(name);
    if (track) return track;
  }
  return undefined;
}
