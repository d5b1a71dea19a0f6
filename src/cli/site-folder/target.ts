import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Stop } from '../run.ts';
import { assertApart } from './apart.ts';
import { commit, finish, NEW, WORK } from './commit.ts';
import { type FileList, LIST, listOf, listText, readList } from './file-list.ts';
import { cleanUpFormerBuilds, formerSite } from './former-site.ts';
import { isOver, ownName, processOf } from './owner.ts';
import { entryAt, planOf } from './plan.ts';

/** The folder of a site while a build writes into it. No other build can. */
export interface Target {
  /** Moves a finished site into the folder. Keeps files that no build wrote, and throws `Stop` if they would be overwritten. */
  commit(site: string): void;
  /** Releases the folder, and removes all traces of a failed build. */
  close(): void;
}

/**
 * Reserves a folder for a build: creates it if necessary, and finishes or undoes an interrupted build. Throws `Stop`, changing
 * nothing, if no site may be written there.
 */
export function openTarget(outDir: string): Target {
  const { target, made } = folderFor(outDir);
  try {
    take(target);
    const former = formerFiles(target);
    return {
      commit: (site) => commitInto(target, site, former),
      close: () => {
        rmSync(join(target, WORK), { recursive: true, force: true });
        unmake(target, made);
      },
    };
  } catch (error) {
    unmake(target, made);
    throw error;
  }
}

/** Finishes or undoes an interrupted build in the folder of a site. Leaves a running build alone. */
export function recover(outDir: string): void {
  cleanUpFormerBuilds(outDir);
  if (!entryAt(join(outDir, WORK)) || !isLeft(outDir)) return;
  settle(realpathSync(outDir));
}

/** The real path of the folder, and the topmost folder that was created for it. */
function folderFor(outDir: string): { target: string; made: string | undefined } {
  assertApart(outDir);
  cleanUpFormerBuilds(outDir);
  const made = mkdirOrStop(outDir);
  return { target: realpathSync(outDir), made: made && realpathSync(made) };
}

function mkdirOrStop(outDir: string): string | undefined {
  try {
    return mkdirSync(outDir, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && entryAt(outDir)?.isSymbolicLink())
      throw new Stop(
        `${outDir} is a symbolic link to ${readlinkSync(outDir)}, which does not exist. Create that folder, or choose another --outDir.`,
      );
    if (code === 'EEXIST' || code === 'ENOTDIR')
      throw new Stop(`${outDir} cannot be created: a file is in its place. Choose another --outDir.`);
    // On a read-only disk, Node reports that the folder does not exist.
    if (code === 'ENOENT') mkdirSync(uppermostMissing(outDir));
    throw error;
  }
}

function uppermostMissing(path: string): string {
  return entryAt(dirname(path)) ? path : uppermostMissing(dirname(path));
}

/** Removes the folders that were created for a target, if they are empty. */
function unmake(target: string, made: string | undefined): void {
  if (made === undefined) return;
  for (let folder = target; readdirSync(folder).length === 0; folder = dirname(folder)) {
    rmdirSync(folder);
    if (folder === made) return;
  }
}

function take(target: string): void {
  const work = join(target, WORK);
  if (entryAt(work)) {
    if (!isLeft(target))
      throw new Stop(
        `Another build is writing ${target} (process ${processOf(ownerOf(target))}). Wait until it has ended, or choose another --outDir. If no build is running, delete ${ownerFile(target)}.`,
      );
    settle(target);
  }
  mkdirSync(work);
  writeFileSync(ownerFile(target), ownName());
}

/** Finishes an interrupted commit, and removes the work folder of its build. */
function settle(target: string): void {
  finish(target);
  rmSync(join(target, WORK), { recursive: true, force: true });
}

function isLeft(target: string): boolean {
  return isOver(ownerOf(target));
}

function ownerFile(target: string): string {
  return join(target, WORK, 'owner');
}

function ownerOf(target: string): string {
  try {
    return readFileSync(ownerFile(target), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

interface Former {
  files: FileList;
  /** Whether there was a list. Earlier versions wrote none. */
  isListed: boolean;
}

/** The files of the previous site in a folder. Throws `Stop` if the folder contains only other files. */
function formerFiles(target: string): Former {
  try {
    const listed = readList(target);
    const files = listed ?? formerSite(target) ?? new Map();
    const isTaken = files.size === 0 && readdirSync(target).some((name) => name !== WORK && name !== LIST);
    if (!listed && isTaken)
      throw new Stop(
        `${target} is not empty and does not contain a site built by Assay, so it was not changed. Empty it, or choose another --outDir. To keep its files and write the site next to them, create the file ${join(target, LIST)} with \`{"format":1,"files":{}}\` in it.`,
      );
    return { files, isListed: listed !== undefined };
  } catch (error) {
    rmSync(join(target, WORK), { recursive: true, force: true });
    throw error;
  }
}

function commitInto(target: string, site: string, former: Former): void {
  const after = listOf(site);
  // Without a list, files with the same name as new ones count as files of the previous site.
  const before = former.isListed || former.files.size === 0 ? former.files : new Map([...former.files, ...after]);
  const plan = planOf(target, before, after);
  writeFileSync(join(site, LIST), listText(after));
  move(site, join(target, WORK, NEW));
  commit(target, plan);
}

/** Renames, or copies to another disk. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
