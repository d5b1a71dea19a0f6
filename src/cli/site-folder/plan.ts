import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '../run.ts';
import { type FileList, LIST, pathsIn } from './file-list.ts';

/** The steps that replace one site with another, in this order. */
export interface Plan {
  /** Previous files that block new ones. */
  clear: string[];
  /** Files to move into place. */
  put: string[];
  /** Previous files that get another path. */
  move: [from: string, to: string][];
  /** Files through which browsers find all others, to move into place. */
  entries: string[];
  /** Previous files that the new site lacks. */
  drop: string[];
}

const ENTRIES = ['pagefind/pagefind-entry.json', 'search/index.json', LIST];

/** How the files of a new site that the previous one does not have at their path get there. */
export interface NewFiles {
  isStaged(path: string): boolean;
  /** The paths that files of the previous site have, by their new paths. */
  moved: ReadonlyMap<string, string>;
}

/**
 * Plans how the files of a site replace those of the previous one. Files that are neither staged nor moved are in place
 * already. Throws `Stop` if files that no build wrote would be overwritten, and names them.
 */
export function planOf(target: string, before: FileList, after: FileList, { isStaged, moved }: NewFiles): Plan {
  const all = [...after.keys(), LIST];
  const paths = all.filter(isStaged);
  const added = [...paths, ...moved.keys()];
  refuseToOverwrite(target, before, added, all);
  const gone = [...before.keys()].filter((path) => !after.has(path));
  // The others are there, beside the previous files.
  const inTheWay = clashing(gone, added);
  return {
    clear: gone.filter((path) => inTheWay.has(path)),
    // New files first: nothing refers to them yet. The previous site lacks moved files from then on, so they come late.
    put: [
      ...paths.filter((path) => !before.has(path) && !ENTRIES.includes(path)),
      ...paths.filter((path) => before.has(path) && !ENTRIES.includes(path)),
    ],
    move: Array.from(moved, ([to, from]) => [from, to]),
    entries: ENTRIES.filter((path) => paths.includes(path)),
    drop: gone.filter((path) => !inTheWay.has(path)),
  };
}

/** Previous files that clash with new folders or files, including names that are the same on a case-insensitive disk. */
function clashing(gone: readonly string[], paths: readonly string[]): Set<string> {
  const files = new Set(paths.map(folded));
  const folders = new Set(paths.flatMap((path) => foldersOf(folded(path))));
  return new Set(
    gone.filter((path) => {
      const name = folded(path);
      return files.has(name) || folders.has(name) || foldersOf(name).some((folder) => files.has(folder));
    }),
  );
}

function refuseToOverwrite(target: string, before: FileList, paths: readonly string[], all: readonly string[]): void {
  const foreign = foreignFiles(target, before, paths, all);
  if (foreign.length === 0) return;
  const more = foreign.length > 10 ? ` and ${foreign.length - 10} more` : '';
  const names = foreign.slice(0, 10).map((path) => `\`${path}\``);
  throw new Stop(
    `${target} contains files that no build wrote, and the site would overwrite them: ${names.join(', ')}${more}. Nothing was changed. Move them elsewhere, or choose another --outDir.`,
  );
}

/** Files in the place of new files, or of the folders of any file of the site, that no build wrote. */
function foreignFiles(target: string, before: FileList, paths: readonly string[], all: readonly string[]): string[] {
  const folders = new Set(all.flatMap(foldersOf));
  let twins: Map<string, string> | undefined;
  const at = (path: string) => entryAt(join(target, path));
  const isOurs = (path: string, found: Stats) => {
    if (before.has(path)) return true;
    // On some disks `A.png` is `a.png`.
    twins ??= new Map([...before.keys()].map((other) => [folded(other), other]));
    const twin = twins.get(folded(path));
    return twin !== undefined && at(twin)?.ino === found.ino;
  };
  const inPlaceOfFile = paths.flatMap((path) => {
    const found = at(path);
    if (found?.isDirectory())
      return pathsIn(join(target, path))
        .map((name) => `${path}/${name}`)
        .filter((name) => !before.has(name));
    return !found || path === LIST || isOurs(path, found) ? [] : [path];
  });
  const inPlaceOfFolder = [...folders].filter((path) => {
    const found = at(path);
    return found && !found.isDirectory() && !isOurs(path, found);
  });
  return [...inPlaceOfFolder, ...inPlaceOfFile];
}

/** The entry at a path, without following links; undefined if there is none. */
export function entryAt(path: string): Stats | undefined {
  try {
    // An error for each of ten thousand files that are not there would take longer than all the rest.
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** The folders above a path, the uppermost first. */
export function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) folders.push(path.slice(0, end));
  return folders;
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
