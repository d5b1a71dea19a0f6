import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Stop } from '../run.ts';
import { isInside } from './file-list.ts';
import { entryAt, foldersOf, type Plan } from './plan.ts';

/** A folder in the target that contains the new site and the plan of its commit until everything is in place. */
export const WORK = '.assay-build';
/** The new site in that folder. */
export const NEW = 'new';
const JOURNAL = 'journal.json';

/**
 * Moves the site from the work folder into the target. Once the journal is written, `finish` can complete the commit even if this
 * process is interrupted.
 */
export function commit(target: string, plan: Plan): void {
  writeJournal(join(target, WORK), plan);
  finish(target);
}

/** Finishes an interrupted commit. Without a journal there is none, and the previous site is intact. */
export function finish(target: string): void {
  const plan = readJournal(join(target, WORK));
  if (!plan) return;
  const put = putInto(target);
  drop(target, plan.clear);
  for (const path of plan.put) put(path);
  for (const [from, to] of plan.move) move(target, from, to);
  for (const path of plan.entries) put(path);
  drop(target, plan.drop);
  rmSync(join(target, WORK, JOURNAL));
}

function writeJournal(work: string, plan: Plan): void {
  const unfinished = join(work, `${JOURNAL}.part`);
  writeFileSync(unfinished, JSON.stringify(plan));
  // Flushed to disk before the first rename, in case the machine stops.
  const file = openSync(unfinished, 'r+');
  fsyncSync(file);
  closeSync(file);
  renameSync(unfinished, join(work, JOURNAL));
}

function readJournal(work: string): Plan | undefined {
  try {
    const plan = JSON.parse(readFileSync(join(work, JOURNAL), 'utf8')) as Partial<Plan>;
    // Earlier versions moved no files, and had the entries at the end of `put`.
    const { clear = [], put = [], move = [], entries = [], drop = [] } = plan;
    if ([...clear, ...put, ...move.flat(), ...entries, ...drop].every(isInside))
      return { clear, put, move, entries, drop };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  }
  throw new Stop(
    `${join(work, JOURNAL)} is damaged, so an interrupted build cannot be finished, and ${dirname(work)} may contain parts of two sites. Empty that folder, and build again.`,
  );
}

/** Moves files into place. A folder that the target lacks is moved as a whole. */
function putInto(target: string): (path: string) => void {
  const known = new Set<string>();
  const isMissing = (folder: string) => {
    if (known.has(folder) || entryAt(join(target, folder))) {
      known.add(folder);
      return false;
    }
    return true;
  };
  return (path) => {
    const from = join(target, WORK, NEW);
    // Already moved with its folder, or before an interruption.
    if (!entryAt(join(from, path))) return;
    const moved = foldersOf(path).find(isMissing) ?? path;
    renameSync(join(from, moved), join(target, moved));
  };
}

/** Gives a file of the target another path, unless that was done before an interruption. */
function move(target: string, from: string, to: string): void {
  if (!entryAt(join(target, from))) return;
  mkdirSync(dirname(join(target, to)), { recursive: true });
  renameSync(join(target, from), join(target, to));
}

/** Removes files of the previous site, and folders left empty. Never follows a link. */
function drop(target: string, paths: readonly string[]): void {
  const isFolder = remembered((folder) => entryAt(join(target, folder))?.isDirectory() ?? false);
  const removed = paths.filter((path) => foldersOf(path).every(isFolder) && removedFile(join(target, path)));
  const folders = [...new Set(removed.flatMap(foldersOf))].sort();
  // The folders below come first.
  for (const folder of folders.reverse()) removedEmpty(join(target, folder));
}

function remembered<T>(ask: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const answer = known.has(key) ? (known.get(key) as T) : ask(key);
    known.set(key, answer);
    return answer;
  };
}

/** Removes a file. Returns false if there is a folder instead. */
function removedFile(file: string): boolean {
  const found = entryAt(file);
  if (found?.isDirectory()) return false;
  if (found) unlinkSync(file);
  return true;
}

/** Removes a folder if it is empty. Returns whether it is gone. */
export function removedEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    // Another process removed it.
    if (code === 'ENOENT') return true;
    // The folder contains other files.
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(code)) return false;
    throw error;
  }
}
