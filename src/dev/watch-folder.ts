import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { basename, join, sep } from 'node:path';

/** A save causes several events; those within this time are handled together. */
const BURST = 30; // milliseconds
/** How often to look for a missing folder. */
const ABSENT = 500; // milliseconds

/**
 * Calls back soon after something changed in a folder or below it, except in hidden files and folders other than `.well-known`. It watches folders, not files: many
 * systems do not allow ten thousand watched files. Returns a function that stops it.
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
    const watcher = ifExists(() => watch(folder, (event, name) => onEvent(folder, event, name ?? '')));
    if (!watcher) return;
    watchers.set(folder, watcher);
    // Some systems report the removal of a watched folder as an error.
    watcher.on('error', () => onEvent(folder, 'rename', basename(folder)));
  }

  /** Those below it, too: a folder that takes its name has others. */
  function unfollow(folder: string): void {
    for (const [path, watcher] of watchers) {
      if (path !== folder && !path.startsWith(folder + sep)) continue;
      watcher.close();
      watchers.delete(path);
    }
  }

  function onEvent(folder: string, event: string, name: string): void {
    if (isHidden(name)) return;
    if (event === 'rename') {
      foldersChanged = true;
      // Another folder may have taken the name. An event with the name of the folder itself means that it is gone.
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
    // Update the watchers first: later changes cause another event.
    if (foldersChanged) follow();
    if (watchers.size > 0) changed();
  }

  follow();
  return () => {
    clearTimeout(timer);
    unfollow(root);
  };
}

/** A folder and all folders below it, or none if it does not exist. */
function foldersIn(folder: string): string[] {
  const entries = ifExists(() => readdirSync(folder, { withFileTypes: true }));
  if (!entries) return [];
  const below = entries.filter((entry) => entry.isDirectory() && !isHidden(entry.name));
  return [folder, ...below.flatMap((entry) => foldersIn(join(folder, entry.name)))];
}

function isHidden(name: string): boolean {
  return (name.startsWith('.') && name !== '.well-known') || name === 'node_modules';
}

function ifExists<Value>(look: () => Value): Value | undefined {
  try {
    return look();
  } catch (error) {
    // Folders can appear and disappear at any time.
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
