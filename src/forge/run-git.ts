import { spawnSync } from 'node:child_process';
import { inert } from '../pipeline/inert.ts';

/** A revision that cannot be compared with. The message is all a user needs. */
export class RevisionError extends Error {
  override name = 'RevisionError';
}

/** What git says, without the line end; undefined where it ends with an error. */
export function git(folder: string, words: string[]): string | undefined {
  const { status, stdout } = runGit(folder, words);
  return status === 0 ? stdout.toString().trimEnd() : undefined;
}

/** The same; throws RevisionError where it ends with an error. */
export function must(folder: string, words: string[]): string {
  return mustBytes(folder, words).toString().trimEnd();
}

/** The same as bytes. `input` is what git reads from its standard input. */
export function mustBytes(folder: string, words: string[], input = ''): Buffer {
  const { status, stdout, stderr } = runGit(folder, words, input);
  if (status !== 0) throw new RevisionError(`\`git ${words[0]}\` failed: ${inert(stderr.toString().trim())}`);
  return stdout;
}

function runGit(folder: string, words: string[], input = '') {
  const result = spawnSync('git', words, {
    cwd: folder,
    input,
    // Lists of ten thousand files are longer than what Node takes by default.
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (result.error) throw new RevisionError(`git could not be run: ${result.error.message}`);
  return result;
}
