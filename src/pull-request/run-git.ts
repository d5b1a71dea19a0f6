import { spawnSync } from 'node:child_process';
import { inert } from '../text/inert.ts';

/** A revision that cannot be compared with. The message is all a user needs. */
export class RevisionError extends Error {
  override name = 'RevisionError';
}

/** What git says, without the line end; undefined where it ends with an error. */
export function git(folder: string, words: string[]): string | undefined {
  const { status, stdout } = runGit(folder, words);
  return status === 0 ? stdout.toString().trimEnd() : undefined;
}

/** What git complains of, in one line; empty where it does not. */
export function complaint(folder: string, words: string[]): string {
  const { status, stderr } = runGit(folder, words);
  return status === 0 ? '' : inert(stderr.toString().trim().replace(/\s+/g, ' '));
}

/** What git says; throws RevisionError where it ends with an error. */
export function must(folder: string, words: string[]): string {
  return mustBytes(folder, words).toString().trimEnd();
}

/** The same as bytes. `input` is what git reads from its standard input. */
export function mustBytes(folder: string, words: string[], input = ''): Buffer {
  const { status, stdout, stderr } = runGit(folder, words, input);
  if (status !== 0) throw new RevisionError(`\`git ${words[0]}\` failed: ${inert(stderr.toString().trim())}`);
  return stdout;
}

/** What git puts into the environment of hooks: from another folder than the top of the working tree it means another tree. */
const OF_HOOKS = ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/**
 * The environment without what speaks of the command that this runs in, and without objects that stand for others: what is compared are
 * the commits as they were made. Whoever names a working tree means the repository that they name, too.
 */
function environment(): NodeJS.ProcessEnv {
  const own: NodeJS.ProcessEnv = { ...process.env, GIT_NO_REPLACE_OBJECTS: '1' };
  if (own.GIT_WORK_TREE !== undefined) return own;
  return Object.fromEntries(Object.entries(own).filter(([name]) => !OF_HOOKS.includes(name)));
}

function runGit(folder: string, words: string[], input = '') {
  const result = spawnSync('git', words, {
    cwd: folder,
    input,
    env: environment(),
    // Lists of ten thousand files are longer than what Node takes by default.
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (result.error) throw new RevisionError(`git could not be run: ${result.error.message}`);
  return result;
}
