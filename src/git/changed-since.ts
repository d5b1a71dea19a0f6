import { gitText } from './run-git.ts';

/** Attributes and settings must not run external programs. */
const NO_EXTERNAL_DIFF = ['--no-ext-diff', '--no-textconv'];

/** The files in a folder that changed since a commit, as paths relative to it, including uncommitted ones. */
export function changedSince(commit: string, folder: string): string[] {
  const changed = gitText(folder, [
    'diff',
    ...NO_EXTERNAL_DIFF,
    '--name-only',
    '-z',
    '--no-renames',
    '--relative',
    commit,
    '--',
    '.',
  ]);
  const untracked = gitText(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
  return [...changed.split('\0'), ...untracked.split('\0')].filter((path) => path !== '');
}
