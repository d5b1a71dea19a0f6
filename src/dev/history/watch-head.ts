import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { tryGit } from '../../git/run-git.ts';

/** A commit causes several events; those within this time are handled together. */
const BURST = 200; // milliseconds

/** What changes with each commit, whatever form a repository has its references in. */
const FOLDERS = ['', 'logs', 'reftable'];

/**
 * Calls back soon after another commit is checked out in the repository of a folder. Returns a function that stops it. Does nothing outside
 * a repository.
 */
export function watchHead(folder: string, changed: () => void): () => void {
  const git = tryGit(folder, ['rev-parse', '--absolute-git-dir']);
  const headNow = () => tryGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  let head = git === undefined ? undefined : headNow();
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    timer = undefined;
    const now = headNow();
    if (now === head) return;
    head = now;
    changed();
  };
  const soon = () => {
    timer ??= setTimeout(look, BURST);
  };
  const watchers = git === undefined ? [] : FOLDERS.flatMap((name) => begin(join(git, name), soon));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** Most repositories lack one of the folders, and a system may allow no more watchers: then only pages that are loaded look for commits. */
function begin(folder: string, soon: () => void): FSWatcher[] {
  try {
    const watcher = watch(folder, soon);
    return [watcher.on('error', () => watcher.close())];
  } catch {
    return [];
  }
}
