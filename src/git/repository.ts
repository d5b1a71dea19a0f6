import { existsSync } from 'node:fs';
import { inert } from '../text/inert.ts';
import { gitError, tryGit } from './run-git.ts';

const IS_INSIDE = ['rev-parse', '--is-inside-work-tree'];

/** Why git cannot read the repository of a folder, as a sentence; undefined if it can. */
export function whyNotInGit(folder: string): string | undefined {
  if (!existsSync(folder)) return `There is no folder \`${inert(folder)}\`, expected the content folder.`;
  if (tryGit(folder, IS_INSIDE) === 'true') return undefined;
  const why = gitError(folder, IS_INSIDE);
  // For a repository of another owner, git's message says how to allow it.
  const isNone = why === '' || why.includes('not a git repository');
  if (isNone) return `\`${inert(folder)}\` is not in a git repository, which is needed to find changes.`;
  return `git cannot read the repository of \`${inert(folder)}\`: ${why}`;
}

export function isShallow(folder: string): boolean {
  return tryGit(folder, ['rev-parse', '--is-shallow-repository']) === 'true';
}
