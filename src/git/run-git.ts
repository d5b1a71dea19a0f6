import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
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
  if (status !== 0) throw failed(args, stderr.toString());
  return stdout;
}

/** Set by git for hooks. In other folders than the top of the working tree they would select another tree. */
const HOOK_VARIABLES = ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/**
 * The environment without the variables of hooks and without replacement objects: commits are compared as they were made. The
 * index is not refreshed, because its lock would stop a commit that is made at the same time. If a working tree is set
 * explicitly, all variables are kept.
 */
function environment(): NodeJS.ProcessEnv {
  const own: NodeJS.ProcessEnv = { ...process.env, GIT_NO_REPLACE_OBJECTS: '1', GIT_OPTIONAL_LOCKS: '0' };
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

/**
 * Settings of a repository that run programs or change the output, switched off; and in partial clones nothing is fetched. Older
 * versions of git ignore GIT_NO_LAZY_FETCH, so no protocol is allowed either.
 */
const OFFLINE = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };
const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'log.diffMerges=first-parent',
  'log.showRoot=true',
  // Names of authors are those of the repository, on every machine.
  'mailmap.file=',
  'mailmap.blob=',
];
const PLAIN = ['--no-pager', '--literal-pathspecs', ...SETTINGS.flatMap((setting) => ['-c', setting])];

/**
 * Runs git and passes its output on as it arrives, so that it need not fit into memory. `input` is passed to git on standard
 * input. Only reads what is on this machine. Rejects with RevisionError if git fails.
 */
export async function streamGit(
  folder: string,
  args: string[],
  use: (bytes: Buffer) => void,
  input = '',
): Promise<void> {
  const git = spawn('git', [...PLAIN, ...args], { cwd: folder, env: { ...environment(), ...OFFLINE } });
  // If git ends early, its exit code says why.
  git.stdin.on('error', () => {});
  git.stdin.end(input);
  const errors: Buffer[] = [];
  git.stderr.on('data', (bytes: Buffer) => errors.push(bytes));
  const status = await endOf(git, use);
  if (status !== 0) throw failed(args, Buffer.concat(errors).toString());
}

function endOf(git: ChildProcessWithoutNullStreams, use: (bytes: Buffer) => void): Promise<number | null> {
  return new Promise((resolve, reject) => {
    git.on('error', (error) => reject(new RevisionError(`git could not be run: ${error.message}`)));
    git.on('close', resolve);
    git.stdout.on('data', (bytes: Buffer) => {
      try {
        use(bytes);
      } catch (error) {
        git.kill();
        reject(error);
      }
    });
  });
}

function failed(args: readonly string[], message: string): RevisionError {
  return new RevisionError(`\`git ${args[0]}\` failed: ${inert(message.trim())}`);
}
