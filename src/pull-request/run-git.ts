import { spawnSync } from 'node:child_process';
import { inert } from '../text/inert.ts';

/** A comparison with a revision failed. The message is shown to the user. */
export class RevisionError extends Error {
  override name = 'RevisionError';
}

/** The output of git without the final line break; undefined if git fails. */
export function tryGit(folder: string, args: string[]): string | undefined {
  const { status, stdout } = runGit(folder, args);
  return status === 0 ? stdout.toString().trimEnd() : undefined;
}

/** The error message of git in one line; empty if it succeeds. */
export function gitError(folder: string, args: string[]): string {
  const { status, stderr } = runGit(folder, args);
  return status === 0 ? '' : inert(stderr.toString().trim().replace(/\s+/g, ' '));
}

/** The output of git. Throws RevisionError if git fails. */
export function gitText(folder: string, args: string[]): string {
  return gitBytes(folder, args).toString().trimEnd();
}

/** The same as bytes. `input` is passed to git on standard input. */
export function gitBytes(folder: string, args: string[], input = ''): Buffer {
  const { status, stdout, stderr } = runGit(folder, args, input);
  if (status !== 0) throw new RevisionError(`\`git ${args[0]}\` failed: ${inert(stderr.toString().trim())}`);
  return stdout;
}

/** Set by git for hooks. In other folders than the top of the working tree they would select another tree. */
const HOOK_VARIABLES = ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/**
 * The environment without the variables of hooks and without replacement objects: commits are compared as they were made. If a
 * working tree is set explicitly, all variables are kept.
 */
function environment(): NodeJS.ProcessEnv {
  const own: NodeJS.ProcessEnv = { ...process.env, GIT_NO_REPLACE_OBJECTS: '1' };
  if (own.GIT_WORK_TREE !== undefined) return own;
  return Object.fromEntries(Object.entries(own).filter(([name]) => !HOOK_VARIABLES.includes(name)));
}

function runGit(folder: string, args: string[], input = '') {
  const result = spawnSync('git', args, {
    cwd: folder,
    input,
    env: environment(),
    // Lists of ten thousand files exceed Node's default.
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (result.error) throw new RevisionError(`git could not be run: ${result.error.message}`);
  return result;
}
