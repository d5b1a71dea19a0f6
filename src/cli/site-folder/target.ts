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
import { formerSite, settleFormerBuilds } from './former-site.ts';
import { isOver, ownName, processOf } from './owner.ts';
import { entryAt, planOf } from './plan.ts';

/** The folder of a site while a build writes into it. No other build can. */
export interface Target {
  /** Puts a finished site into the folder. It leaves what no build wrote, and throws `Stop` where that stands in the way. */
  commit(site: string): void;
  /** Lets others write into the folder again, and leaves no trace of a build that came to nothing. */
  close(): void;
}

/**
 * Takes a folder for a build: makes it where there is none, and finishes or undoes what a build that was cut off left in it.
 * Throws `Stop` where no site may be written there; nothing is changed then.
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

/** Finishes or undoes what a build that was cut off left in the folder of a site. A build that runs is left alone. */
export function mend(outDir: string): void {
  settleFormerBuilds(outDir);
  if (!entryAt(join(outDir, WORK)) || !isLeft(outDir)) return;
  settle(realpathSync(outDir));
}

/** The folder itself where a link leads to it, and the uppermost folder that was made for it. */
function folderFor(outDir: string): { target: string; made: string | undefined } {
  assertApart(outDir);
  settleFormerBuilds(outDir);
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
        `${outDir} is a link to ${readlinkSync(outDir)}, which does not exist. Make that folder, or choose another --outDir.`,
      );
    if (code === 'EEXIST' || code === 'ENOTDIR')
      throw new Stop(`${outDir} cannot be a folder: a file is in its place. Choose another --outDir.`);
    // On a disk that can only be read Node says that the folder does not exist.
    if (code === 'ENOENT') mkdirSync(uppermostMissing(outDir));
    throw error;
  }
}

function uppermostMissing(path: string): string {
  return entryAt(dirname(path)) ? path : uppermostMissing(dirname(path));
}

/** Removes the folders that were made for a target, where nothing came into them. */
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

/** Finishes a commit that was begun, and removes what is left of its build. */
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
  /** Whether a list came with them. Builds once wrote none. */
  isListed: boolean;
}

/** The files of the site that lies in a folder. Throws `Stop` for a folder of somebody else's. */
function formerFiles(target: string): Former {
  try {
    const listed = readList(target);
    const files = listed ?? formerSite(target) ?? new Map();
    const isTaken = files.size === 0 && readdirSync(target).some((name) => name !== WORK && name !== LIST);
    if (!listed && isTaken)
      throw new Stop(
        `${target} is not empty and holds no site that was built before, so it is left alone. Empty it, or choose another --outDir. To have the site written beside what is there, make a file ${join(target, LIST)} with \`{"format":1,"files":{}}\` in it.`,
      );
    return { files, isListed: listed !== undefined };
  } catch (error) {
    rmSync(join(target, WORK), { recursive: true, force: true });
    throw error;
  }
}

function commitInto(target: string, site: string, former: Former): void {
  const after = listOf(site);
  // Without a list, what has the name of a file of the new site is taken for that of the former one.
  const before = former.isListed || former.files.size === 0 ? former.files : new Map([...former.files, ...after]);
  const plan = planOf(target, before, after);
  writeFileSync(join(site, LIST), listText(after));
  move(site, join(target, WORK, NEW));
  commit(target, plan);
}

/** Renames, or copies where the other place is on another disk. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
