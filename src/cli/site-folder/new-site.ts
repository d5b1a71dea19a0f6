import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Stop } from '../run.ts';
import type { FileList } from './file-list.ts';
import { type FileState, type FileStates, hasDigest, isBefore, type Moment, stateIn, statsOf } from './file-states.ts';

/** The site that a build replaces. */
export interface PreviousSite {
  /** The folder that it is in. */
  target: string;
  files: FileList;
  /** The states of its files after the last build, as far as they are known. */
  states: FileStates;
  /** When it was opened. */
  opened: Moment;
}

/**
 * A site while it is being built. Each of its files is either staged, that is, written to `folder`, or taken over from the
 * previous site, sometimes under another path. Digests are SHA-256 in hexadecimal digits. Paths are below the site, with
 * forward slashes.
 */
export class NewSite {
  /** The folder of the staged files. */
  readonly folder: string;
  readonly #previous: PreviousSite;
  readonly #files = new Map<string, string>();
  /** Their paths. Only those added since the last call of `files` are out of order, so that sorting again is cheap. */
  readonly #paths: string[] = [];
  /** All files, sorted; undefined if one was added since. */
  #sorted: FileList | undefined;
  readonly #staged = new Set<string>();
  /** The paths that files had in the previous site, by their new paths. */
  readonly #moved = new Map<string, string>();
  /** These former paths. */
  readonly #left = new Set<string>();
  /** The states of files of the previous site that are unchanged; undefined if they are not. */
  readonly #unchanged = new Map<string, { state: string; isOld: boolean } | undefined>();
  readonly #folders = new Set<string>();

  constructor(folder: string, previous: PreviousSite) {
    this.folder = folder;
    this.#previous = previous;
  }

  /** Whether the previous site has this file, and nobody has changed it since. Reads the file only if its state is not known. */
  has(path: string, sha256: string): boolean {
    if (this.#previous.files.get(path) !== sha256) return false;
    if (!this.#unchanged.has(path)) this.#unchanged.set(path, this.#verified(path, sha256));
    return this.#unchanged.get(path) !== undefined;
  }

  /**
   * Adds a file. `bytes` is called only if it has to be written. `former` is the path of a file of the previous site that the new
   * one does not have: if it has the same contents, it is moved.
   */
  put(path: string, sha256: string, bytes: () => Uint8Array | string, former?: string): void {
    if (this.has(path, sha256)) {
      this.keep(path, sha256);
      return;
    }
    this.#assertFree(path);
    if (former !== undefined && this.#canMove(former, path, sha256)) {
      this.#add(path, sha256);
      this.#moved.set(path, former);
      this.#left.add(former);
      return;
    }
    const file = join(this.folder, path);
    this.#makeFolder(dirname(file));
    writeFileSync(file, bytes());
    this.written(path, sha256);
  }

  /** Adds a file that was already written to `folder`, for example by a worker. */
  written(path: string, sha256: string): void {
    this.#add(path, sha256);
    this.#staged.add(path);
  }

  /** Takes a file over from the previous site. Throws unless `has` is true for it. */
  keep(path: string, sha256: string): void {
    if (!this.has(path, sha256)) throw new Error(`The previous site does not have this version of ${path}`);
    this.#add(path, sha256);
  }

  /** Where the file can be read now. */
  fileOf(path: string): string {
    return this.#staged.has(path) ? join(this.folder, path) : join(this.#previous.target, this.#formerPath(path));
  }

  /** The digest of a file; undefined if the site does not have it (yet). */
  digestOf(path: string): string | undefined {
    return this.#files.get(path);
  }

  /** All files, sorted. */
  files(): FileList {
    this.#sorted ??= new Map(this.#paths.sort().map((path) => [path, this.#files.get(path) ?? '']));
    return this.#sorted;
  }

  isStaged(path: string): boolean {
    return this.#staged.has(path);
  }

  /** The files to be moved: the paths that they had, by their new paths. */
  moved(): ReadonlyMap<string, string> {
    return this.#moved;
  }

  /** Throws `Stop` if a file that is taken over was changed during the build. */
  assertKeptUnchanged(): void {
    for (const path of this.#kept()) {
      const stats = statsOf(this.fileOf(path));
      if (!stats || stateIn(stats) !== this.#unchanged.get(this.#formerPath(path))?.state)
        throw new Stop(`${this.fileOf(path)} changed during the build, so the site was not replaced. Build again.`);
    }
  }

  /** The states of the files taken over that are certain. Moving a file changes its state. */
  keptStates(): Map<string, FileState> {
    const still = this.#kept().filter((path) => !this.#moved.has(path));
    return new Map(
      still.flatMap((path): [string, FileState][] => {
        const { state = '', isOld = false } = this.#unchanged.get(path) ?? {};
        return isOld ? [[path, { sha256: this.#files.get(path) ?? '', state }]] : [];
      }),
    );
  }

  #kept(): string[] {
    return [...this.#files.keys()].filter((path) => !this.#staged.has(path));
  }

  #verified(path: string, sha256: string): { state: string; isOld: boolean } | undefined {
    const { target, states, opened } = this.#previous;
    const stats = statsOf(join(target, path));
    if (!stats) return undefined;
    const isSame = hasDigest(join(target, path), stats, sha256, states.get(path));
    return isSame ? { state: stateIn(stats), isOld: isBefore(stats.ctimeNs, opened) } : undefined;
  }

  #add(path: string, sha256: string): void {
    this.#assertFree(path);
    this.#files.set(path, sha256);
    this.#paths.push(path);
    this.#sorted = undefined;
  }

  #canMove(former: string, path: string, sha256: string): boolean {
    const isInUse = this.#files.has(former) || this.#left.has(former) || this.#previous.files.has(path);
    return !isInUse && this.has(former, sha256);
  }

  /** Where the previous site has a file that is taken over. */
  #formerPath(path: string): string {
    return this.#moved.get(path) ?? path;
  }

  #assertFree(path: string): void {
    if (this.#left.has(path)) throw new Error(`The file of the site at \`${path}\` is moved`);
    if (this.#files.has(path)) throw new Error(`Two files of the site have the path \`${path}\``);
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }
}
