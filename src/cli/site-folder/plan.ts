import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '../run.ts';
import { type FileList, LIST, pathsIn } from './file-list.ts';

/** What has to be done to a folder to make one site of another, in this order. */
export interface Plan {
  /** Former files that stand in the way of new ones. */
  clear: string[];
  /** Files to move into their places. */
  put: string[];
  /** Former files that the new site does not have. */
  drop: string[];
}

/** What readers' browsers find everything else by. These change last. */
const ENTRIES = ['pagefind/pagefind-entry.json', 'search/index.json', LIST];

/**
 * Plans how the files of a site take the place of those of the former one. Throws `Stop` where something in the folder that no
 * build wrote has the place of a new file; it names all of these.
 */
export function planOf(target: string, before: FileList, after: FileList): Plan {
  const paths = [...after.keys(), LIST];
  refuseToOverwrite(target, before, paths);
  const gone = [...before.keys()].filter((path) => !after.has(path));
  const inTheWay = clashing(gone, paths);
  return {
    clear: gone.filter((path) => inTheWay.has(path)),
    // New files first: nothing leads to them yet.
    put: [
      ...paths.filter((path) => !before.has(path) && !ENTRIES.includes(path)),
      ...paths.filter((path) => before.has(path) && !ENTRIES.includes(path)),
      ...ENTRIES.filter((path) => paths.includes(path)),
    ],
    drop: gone.filter((path) => !inTheWay.has(path)),
  };
}

/** Former files where the new site has a folder, former folders where it has a file, and names that some disks take for the same. */
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

function refuseToOverwrite(target: string, before: FileList, paths: readonly string[]): void {
  const foreign = foreignFiles(target, before, paths);
  if (foreign.length === 0) return;
  const more = foreign.length > 10 ? ` and ${foreign.length - 10} more` : '';
  const names = foreign.slice(0, 10).map((path) => `\`${path}\``);
  throw new Stop(
    `${target} holds what no build wrote in places that the site needs: ${names.join(', ')}${more}. Nothing was changed. Move it to another place, or choose another --outDir.`,
  );
}

/** What stands in the places of files, or of the folders above them, without having been written by a build. */
function foreignFiles(target: string, before: FileList, paths: readonly string[]): string[] {
  const folders = new Set(paths.flatMap(foldersOf));
  const twins = new Map([...before.keys()].map((path) => [folded(path), path]));
  const at = (path: string) => entryAt(join(target, path));
  const isOurs = (path: string, found: Stats) => {
    if (before.has(path)) return true;
    // On some disks `A.png` is `a.png`.
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

/** What stands at a path, links not followed; undefined where nothing does, or a file has the place of a folder above it. */
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
