import { mkdirSync, readdirSync, readlinkSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Stop } from '../run.ts';
import { assertApart } from './apart.ts';
import { commit, NEW, removedEmpty, WORK } from './commit.ts';
import { type FileList, LIST, listText, readList, textOfList } from './file-list.ts';
import {
  digestOf,
  isBefore,
  isUnchanged,
  type KnownSite,
  letPass,
  type MadeFrom,
  type Moment,
  momentAt,
  NOTHING_KNOWN,
  readStates,
  stateIn,
  statesFile,
  statsOf,
  writeStates,
} from './file-states.ts';
import { cleanUpFormerBuilds, formerSite } from './former-site.ts';
import { NewSite } from './new-site.ts';
import { entryAt, planOf } from './plan.ts';
import { isReserved, recoverIn, release, reserve } from './reservation.ts';

/** The folder of a site while a build writes into it. No other build can. */
export interface Target {
  /** Whether the folder has the site that was last made from these inputs, and nobody has changed it since. */
  isMadeFrom(inputs: string): boolean;
  /** The site to build. Its stage is in the folder. */
  newSite(): NewSite;
  /**
   * Moves a finished site into the folder. Keeps files that no build wrote, and throws `Stop` if they would be overwritten.
   * `inputs` is a digest of everything that it was made from, unless another build from the same has more to do.
   */
  commit(site: NewSite, inputs?: string): void;
  /** Releases the folder, and removes all traces of a failed build. */
  close(): void;
}

/**
 * Reserves a folder for a build: creates it if necessary, and finishes or undoes an interrupted build. Throws `Stop`, changing
 * nothing, if no site may be written there. `states` is a folder in which the states of the site's files are kept between builds;
 * without it, all files are read to find out whether they are unchanged.
 */
export function openTarget(outDir: string, states?: string): Target {
  const { target, made } = folderFor(outDir);
  try {
    reserve(target);
    const former = formerFiles(target);
    const file = states === undefined ? undefined : statesFile(states, target);
    const known = file === undefined ? NOTHING_KNOWN : readStates(file);
    return {
      isMadeFrom: (inputs) => isMadeFrom(inputs, target, former, known),
      newSite: () => newSiteIn(target, former, known),
      commit: (site, inputs) => commitInto(target, site, former, { file, inputs }),
      close: () => {
        release(target);
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
  if (statSync(outDir, { throwIfNoEntry: false })?.isDirectory()) recoverIn(realpathSync(outDir));
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
  for (let folder = target; removedEmpty(folder); folder = dirname(folder)) if (folder === made) return;
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
    const isTaken = files.size === 0 && readdirSync(target).some((name) => !name.startsWith(WORK) && name !== LIST);
    if (!listed && isTaken)
      throw new Stop(
        `${target} is not empty and does not contain a site built by Assay, so it was not changed. Empty it, or choose another --outDir. To keep its files and write the site next to them, create the file ${join(target, LIST)} with \`{"format":1,"files":{}}\` in it.`,
      );
    return { files, isListed: listed !== undefined };
  } catch (error) {
    release(target);
    throw error;
  }
}

function isMadeFrom(inputs: string, target: string, { files }: Former, { made, files: states }: KnownSite): boolean {
  if (made?.inputs !== inputs || made.list !== digestOf(textOfList(target) ?? '')) return false;
  return [...files].every(([path, sha256]) => isUnchanged(join(target, path), sha256, states.get(path)));
}

function newSiteIn(target: string, { files }: Former, { files: states }: KnownSite): NewSite {
  const stage = join(target, WORK, NEW);
  mkdirSync(stage);
  return new NewSite(stage, {
    target,
    files,
    states,
    opened: momentAt(clockIn(target)),
  });
}

/** A file that is written to read the clock of the disk. */
function clockIn(target: string): string {
  return join(target, WORK, 'clock');
}

/** Where the states are kept, and what the site was made from. */
interface Keeping {
  file: string | undefined;
  inputs: string | undefined;
}

function commitInto(target: string, site: NewSite, former: Former, { file, inputs }: Keeping): void {
  const after = site.files();
  const list = listText(after);
  const isListChanged = textOfList(target) !== list;
  // Without a list, files with the same name as new ones count as files of the previous site.
  const before = former.isListed || former.files.size === 0 ? former.files : new Map([...former.files, ...after]);
  const isStaged = (path: string) => (path === LIST ? isListChanged : site.isStaged(path));
  const plan = planOf(target, before, after, { isStaged, moved: site.moved() });
  site.assertKeptUnchanged();
  if (isListChanged) writeFileSync(join(site.folder, LIST), list);
  assertStaged(target, [...plan.put, ...plan.entries], site);
  const start = momentAt(clockIn(target));
  if (Object.values(plan).some((steps) => steps.length > 0)) commit(target, plan);
  const made = inputs === undefined ? undefined : { inputs, list: digestOf(list) };
  if (file !== undefined) keepStates(target, site, start, { file, made });
}

/** Throws `Stop` if something else removed or took over what this build has written: the site would lack files. */
function assertStaged(target: string, paths: readonly string[], site: NewSite): void {
  const missing = paths.find((path) => !entryAt(join(site.folder, path)));
  if (isReserved(target) && missing === undefined) return;
  throw new Stop(
    `${join(target, WORK)} was changed during the build${missing === undefined ? '' : ` (\`${missing}\` is missing)`}, so the site was not replaced. Make sure that no other build is running, and build again.`,
  );
}

/**
 * Keeps the states of the files of a site that was just committed, except those of files that may have been changed meanwhile.
 */
function keepStates(
  target: string,
  site: NewSite,
  start: Moment,
  { file, made }: { file: string; made: MadeFrom | undefined },
): void {
  const states = site.keptStates();
  letPass(start);
  const end = momentAt(clockIn(target));
  for (const [path, sha256] of site.files()) {
    const stats = site.isStaged(path) || site.moved().has(path) ? statsOf(join(target, path)) : undefined;
    if (stats && isBefore(stats.mtimeNs, start) && isBefore(stats.ctimeNs, end))
      states.set(path, { sha256, state: stateIn(stats) });
  }
  try {
    writeStates(file, { files: states, made });
  } catch {
    // The site is complete. The next build reads all files.
  }
}
