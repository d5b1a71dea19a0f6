import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { basename, join } from 'node:path';

/** A save comes as several events; what follows the first within this time is seen together with it. */
const BURST = 30; // milliseconds
/** How often a folder is looked for that is not there. */
const ABSENT = 500; // milliseconds

/**
 * Calls back soon after something changed in a folder or below it: texts, names, folders. Hidden files do not count. Folders
 * are watched and not files: ten thousand watched files are more than many systems allow. Answers with a function that
 * ends it.
 */
export function watchFolder(root: string, changed: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let foldersChanged = true;

  function follow(): void {
    const folders = foldersIn(root);
    for (const folder of watchers.keys()) if (!folders.includes(folder)) unfollow(folder);
    for (const folder of folders) if (!watchers.has(folder)) begin(folder);
    foldersChanged = folders.length === 0;
    if (foldersChanged) soon(ABSENT);
  }

  function begin(folder: string): void {
    const watcher = ifThere(() => watch(folder, (event, name) => onEvent(folder, event, name ?? '')));
    if (!watcher) return;
    watchers.set(folder, watcher);
    // Some systems say so where a watched folder is removed.
    watcher.on('error', () => onEvent(folder, 'rename', basename(folder)));
  }

  function unfollow(folder: string): void {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  }

  function onEvent(folder: string, event: string, name: string): void {
    if (isHidden(name)) return;
    if (event === 'rename') {
      foldersChanged = true;
      // Another folder may have taken the name. An event that names the folder itself says that it is gone.
      unfollow(join(folder, name));
      if (name === basename(folder)) unfollow(folder);
    }
    soon(BURST);
  }

  function soon(wait: number): void {
    timer ??= setTimeout(look, wait);
  }

  function look(): void {
    timer = undefined;
    // First the watchers: what changes from here on is another event.
    if (foldersChanged) follow();
    if (watchers.size > 0) changed();
  }

  follow();
  return () => {
    clearTimeout(timer);
    for (const folder of [...watchers.keys()]) unfollow(folder);
  };
}

/** A folder and all below it, or none where it does not exist. */
function foldersIn(folder: string): string[] {
  const entries = ifThere(() => readdirSync(folder, { withFileTypes: true }));
  if (!entries) return [];
  const below = entries.filter((entry) => entry.isDirectory() && !isHidden(entry.name));
  return [folder, ...below.flatMap((entry) => foldersIn(join(folder, entry.name)))];
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function ifThere<Found>(look: () => Found): Found | undefined {
  try {
    return look();
  } catch (error) {
    // Folders come and go while they are looked at.
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
