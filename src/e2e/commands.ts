import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
export const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));

/** The fixtures have no history: that of this repository differs from clone to clone. */
const WITHOUT_HISTORY = { GIT_CEILING_DIRECTORIES: fixtures };

/** The exit code and output of a command. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of the project's commands as a user would, on a content folder. */
export function npmRun(command: string, content: string, args: string[] = []): Promise<Outcome> {
  const child = spawn('npm', ['run', '--silent', command, '--', ...args], {
    cwd: projectRoot,
    env: { ...process.env, ...WITHOUT_HISTORY, ASSAY_CONTENT: content },
    // On Windows npm is a batch file, which only a shell can start.
    shell: process.platform === 'win32',
  });
  const outcome: Outcome = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    outcome.stdout += text;
  });
  child.stderr.on('data', (text) => {
    outcome.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ ...outcome, code }));
  });
}

/** Builds a content folder into another folder. Throws if the build fails. */
export async function build(content: string, outDir: string): Promise<void> {
  const { code, stdout, stderr } = await npmRun('build', content, ['--outDir', outDir]);
  if (code !== 0) throw new Error(`The build of ${content} ended with ${code}:\n${stdout}${stderr}`);
}

/** A command that runs until it is stopped. */
export interface Running {
  /** Its output so far. */
  output(): string;
  stop(): Promise<void>;
}

/** Starts a command and resolves when its output contains the text `ready`. */
export async function npmStart(command: string, content: string, args: string[], ready: string): Promise<Running> {
  const child = spawn('npm', ['run', '--silent', command, '--', ...args], {
    cwd: projectRoot,
    env: { ...process.env, ...WITHOUT_HISTORY, ASSAY_CONTENT: content },
    shell: process.platform === 'win32',
    // Its own process group, so that processes started by npm end with it.
    detached: true,
  });
  let output = '';
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const stop = async () => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid);
    await ended;
  };
  const isReady = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        output += text;
        if (output.includes(ready)) resolve();
      });
  });
  await Promise.race([
    isReady,
    ended.then(() => Promise.reject(new Error(`\`npm run ${command}\` ended before it was ready:\n${output}`))),
  ]);
  return { output: () => output, stop };
}

/** Calls a function with a temporary folder, and removes the folder afterwards. */
export async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-e2e-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Copies a content folder of the fixtures, so that a test can change it. */
export async function copyOf(name: string, folder: string): Promise<string> {
  const copy = join(folder, name);
  await cp(join(fixtures, name), copy, { recursive: true });
  return copy;
}
