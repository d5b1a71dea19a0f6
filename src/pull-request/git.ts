import { existsSync } from 'node:fs';
import { inert } from '../text/inert.ts';
import { code } from './markdown.ts';
import { complaint, git, must, RevisionError } from './run-git.ts';
import { writeTree } from './write-tree.ts';

export { RevisionError };

/**
 * The commit to compare with: where the history of `reference` and that of the working tree part, so that what others
 * have done since is not taken for a part of this change. Throws RevisionError where git cannot tell.
 */
export function baseCommit(folder: string, reference: string): string {
  if (!existsSync(folder))
    throw new RevisionError(`There is no folder \`${inert(folder)}\`, expected the content folder.`);
  if (git(folder, IS_INSIDE) !== 'true') {
    const why = complaint(folder, IS_INSIDE);
    // A repository of another owner is one: git says how it may be read all the same.
    const isNone = why === '' || why.includes('not a git repository');
    const none = `\`${inert(folder)}\` is in no git repository, expected one: changes are seen by its history.`;
    throw new RevisionError(isNone ? none : `git does not read the repository of \`${inert(folder)}\`: ${why}`);
  }
  const named = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`]);
  if (!named) throw new RevisionError(`There is no revision \`${inert(reference)}\`${reason(folder)}`);
  const base = git(folder, ['merge-base', named, 'HEAD']);
  if (!base) throw new RevisionError(`\`${inert(reference)}\` and the working tree share no history${reason(folder)}`);
  return base;
}

const IS_INSIDE = ['rev-parse', '--is-inside-work-tree'];

/** No program that attributes or settings name has a say in what is a difference. */
const AS_IT_IS = ['--no-ext-diff', '--no-textconv'];

/** The files below a folder that changed since a commit, by their paths below it; those that are not committed yet included. */
export function changedSince(commit: string, folder: string): string[] {
  const changed = must(folder, [
    'diff',
    ...AS_IT_IS,
    '--name-only',
    '-z',
    '--no-renames',
    '--relative',
    commit,
    '--',
    '.',
  ]);
  const untracked = must(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
  return [...changed.split('\0'), ...untracked.split('\0')].filter((path) => path !== '');
}

/** The calendar day of a commit, YYYY-MM-DD, where it was made. */
export function dayOf(commit: string, folder: string): string {
  return must(folder, ['show', '--no-patch', '--format=%as', commit]);
}

/**
 * What is to be said of a base that is the commit which is checked out: where somebody has committed to `main` and compares with
 * `main`, nothing of that is seen. Empty where it is another commit, or where only what is not committed yet can be meant.
 */
export function asideOf(commit: string, folder: string, reference: string): string {
  if (git(folder, ['rev-parse', 'HEAD']) !== commit) return '';
  const shared = git(folder, ['merge-base', `refs/remotes/origin/${reference}`, 'HEAD']);
  const isAhead = shared !== undefined && shared !== commit;
  const isClean = must(folder, ['--no-optional-locks', 'status', '--porcelain', '--', '.']) === '';
  if (!isAhead && !isClean) return '';
  const since = isClean ? ', and nothing is changed since' : '';
  const other = isAhead ? `origin/${reference}` : 'HEAD~1';
  return `, the commit that is checked out: what is committed already is no part of this${since}. Expected an earlier one, for instance ${code(other)}`;
}

/** Writes the content folder as it was at a commit into `target`. False where it did not exist then. */
export function writeContentAt(commit: string, folder: string, target: string): boolean {
  const prefix = must(folder, ['rev-parse', '--show-prefix']);
  const tree = git(folder, ['rev-parse', '--verify', '--quiet', `${commit}:${prefix.replace(/\/$/, '')}`]);
  if (!tree) return false;
  writeTree(tree, folder, target);
  return true;
}

function reason(folder: string): string {
  return git(folder, ['rev-parse', '--is-shallow-repository']) === 'true'
    ? '. Only the newest part of the history is here: run `git fetch --unshallow`, or set `fetch-depth: 0` in the workflow.'
    : ', expected a branch, a tag or a commit, for instance `main`.';
}
