import { isShallow, whyNotInGit } from '../git/repository.ts';
import { gitText, RevisionError, tryGit } from '../git/run-git.ts';
import { inert } from '../text/inert.ts';
import { code } from './markdown.ts';
import { writeTree } from './write-tree.ts';

export { RevisionError };

/**
 * The commit to compare with: the merge base of `reference` and the working tree, so that later changes by others are not part of
 * this change. Throws RevisionError if there is none.
 */
export function baseCommit(folder: string, reference: string): string {
  const problem = whyNotInGit(folder);
  if (problem !== undefined) throw new RevisionError(problem);
  const named = tryGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`]);
  if (!named) throw new RevisionError(`There is no revision \`${inert(reference)}\`${reason(folder)}`);
  const base = tryGit(folder, ['merge-base', named, 'HEAD']);
  if (!base)
    throw new RevisionError(`\`${inert(reference)}\` and the working tree have no common history${reason(folder)}`);
  return base;
}

/** The author date of a commit in its own time zone, YYYY-MM-DD. */
export function dayOf(commit: string, folder: string): string {
  return gitText(folder, ['show', '--no-patch', '--format=%as', commit]);
}

/**
 * A remark if the base is the commit that is checked out, because the comparison then omits everything committed. Empty if the
 * base is another commit, or if there are only uncommitted changes to compare.
 */
export function remarkOn(commit: string, folder: string, reference: string): string {
  if (tryGit(folder, ['rev-parse', 'HEAD']) !== commit) return '';
  const shared = tryGit(folder, ['merge-base', `refs/remotes/origin/${reference}`, 'HEAD']);
  const isAhead = shared !== undefined && shared !== commit;
  const isClean = gitText(folder, ['--no-optional-locks', 'status', '--porcelain', '--', '.']) === '';
  if (!isAhead && !isClean) return '';
  const since = isClean ? ', and there are no uncommitted changes' : '';
  const other = isAhead ? `origin/${reference}` : 'HEAD~1';
  return `, the commit that is checked out. Committed changes are not included${since}. Compare with an earlier commit, for example ${code(other)}`;
}

/** Writes the content folder as of a commit into `target`. Returns false if it did not exist then. */
export function writeContentAt(commit: string, folder: string, target: string): boolean {
  const prefix = gitText(folder, ['rev-parse', '--show-prefix']);
  const tree = tryGit(folder, ['rev-parse', '--verify', '--quiet', `${commit}:${prefix.replace(/\/$/, '')}`]);
  if (!tree) return false;
  writeTree(tree, folder, target);
  return true;
}

function reason(folder: string): string {
  return isShallow(folder)
    ? '. This is a shallow clone: run `git fetch --unshallow`, or set `fetch-depth: 0` in the workflow.'
    : ', expected a branch, tag or commit, for example `main`.';
}
