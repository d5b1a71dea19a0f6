import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '../run.ts';
import { finish, WORK } from './commit.ts';
import { isOver, ownName, processOf } from './owner.ts';
import { entryAt } from './plan.ts';

// One build at a time writes into a folder. Builds that start at the same moment must not both get it, nor both clean up after
// one that was killed. So a work folder never appears or disappears bit by bit: a build moves it into place with its name in
// it, which fails if there is one, and moves it away before it deletes it. A build that cleans up after another adds its own
// name in the same way, as the successor of that one. A name is never used twice, so nobody follows it from a work folder that
// has appeared since.

const OWNER = 'owner';

/** Reserves a folder for this build. Throws `Stop` if another build has it. */
export function reserve(target: string): void {
  removeUnused(target);
  while (appears(target, WORK) === undefined) {
    const running = settle(target);
    if (running)
      throw new Stop(
        `Another build is writing ${target} (process ${processOf(running.name)}). Wait until it has ended, or choose another --outDir. If no build is running, delete ${running.file}.`,
      );
  }
}

/** Ends the reservation of this build, and removes everything that it left. */
export function release(target: string): void {
  if (isReserved(target)) remove(target);
}

/** Whether this build still has the folder. */
export function isReserved(target: string): boolean {
  return ownersOf(target)[0]?.name.startsWith(`${ownName()}-`) ?? false;
}

/** Finishes or undoes an interrupted build in a folder. Leaves a running build alone. */
export function recoverIn(target: string): void {
  removeUnused(target);
  settle(target);
}

/** Finishes or undoes an interrupted build. Returns the owner that is running instead. */
function settle(target: string): Owner | undefined {
  while (entryAt(join(target, WORK))) {
    const owners = ownersOf(target);
    const running = owners.find(({ name }) => !isOver(name));
    if (running) return running;
    const mine = appears(target, folderAfter(owners.at(-1)));
    if (mine === undefined || ownersOf(target).at(-1)?.name !== mine) continue;
    finish(target);
    remove(target);
  }
  return undefined;
}

/** A build that took the folder. */
interface Owner {
  name: string;
  /** The file with its name. */
  file: string;
}

/**
 * The builds that took the folder: first the one that it was made for, then those that began to clean up after the one before.
 */
function ownersOf(target: string): Owner[] {
  const owners = [ownerIn(join(target, WORK))];
  const next = () => join(target, folderAfter(owners.at(-1)));
  for (let folder = next(); entryAt(folder); folder = next()) owners.push(ownerIn(folder));
  return owners;
}

function folderAfter(owner: Owner | undefined): string {
  return join(WORK, `after-${owner?.name}`);
}

function ownerIn(folder: string): Owner {
  const file = join(folder, OWNER);
  try {
    const name = readFileSync(file, 'utf8');
    // It becomes a part of a file name.
    return { name: /^[\w-]*$/.test(name) ? name : 'damaged', file };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { name: '', file };
    throw error;
  }
}

/**
 * Moves a folder with a new name of this build into place, and returns the name; undefined if there is such a folder already, or
 * the one that it would be in has just been removed.
 */
function appears(target: string, path: string): string | undefined {
  const folder = ownFolder(target);
  const name = `${ownName()}-${randomBytes(6).toString('hex')}`;
  // Another build may have made the target, failed, and removed it.
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(join(folder, OWNER), name);
    renameSync(folder, join(target, path));
    return name;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(code)) return undefined;
    // Windows has no other error for this.
    if (['EPERM', 'EACCES'].includes(code) && entryAt(join(target, path))) return undefined;
    throw error;
  }
}

function remove(target: string): void {
  const folder = ownFolder(target);
  renameSync(join(target, WORK), folder);
  // Another build may be moving its name into the folder at this moment.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 10 });
}

/** A folder for what is about to appear, or has just disappeared. */
function ownFolder(target: string): string {
  return join(target, `${WORK}.${ownName()}`);
}

/** Removes such folders of builds that were killed. */
function removeUnused(target: string): void {
  const prefix = `${WORK}.`;
  for (const name of readdirSync(target))
    if (name.startsWith(prefix) && isOver(name.slice(prefix.length)))
      rmSync(join(target, name), { recursive: true, force: true });
}
