import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

// Runs the real commands, each in a process of its own, on a given day.

export interface Run {
  /** The folder of the program. */
  root: string;
  content: string;
  /** The day on which it runs, YYYY-MM-DD. */
  today: string;
  /** Variables of `kill-at.ts`. */
  environment?: Readonly<Record<string, string>>;
}

/** How a command ended, and what it printed, without the paths of this run. */
export interface Outcome {
  code: number | null;
  output: string;
}

/** Progress is shown only when a command takes long. */
const PROGRESS = /^[A-Z][a-z-]+ [a-z-]+: \d+ of \d+\n/gm;
const DAY = 86_400_000;

/** Starts `build` or `check` in a process group of its own, so that all of its processes can be killed at once. */
export function start(
  command: 'build' | 'check',
  { root, content, today, environment }: Run,
  args: readonly string[],
): ChildProcess {
  const clock = Date.parse(today) + DAY / 2 - Date.now();
  const [cache, program] = ['compile-cache.js', `${command}.ts`].map((name) => join(root, 'src', 'cli', name)) as [
    string,
    string,
  ];
  return spawn(process.execPath, ['--import', cache, program, ...args], {
    cwd: root,
    env: {
      ...process.env,
      ASSAY_CONTENT: content,
      ASSAY_TEST_CLOCK: String(clock),
      ...environment,
      NODE_OPTIONS: ['clock.ts', ...(environment ? ['kill-at.ts'] : [])].map(preloaded).join(' '),
    },
    detached: true,
  });
}

function preloaded(name: string): string {
  return `--import=${new URL(`./${name}`, import.meta.url).href}`;
}

/** Builds a content folder. */
export async function build(run: Run, outDir: string): Promise<Outcome> {
  const child = start('build', run, ['--outDir', outDir]);
  const { code, output } = await ended(child, run);
  return { code, output: output.replaceAll(outDir, 'SITE') };
}

export function check(run: Run): Promise<Outcome> {
  return ended(start('check', run, []), run);
}

/** Waits for the end of a command. */
export async function ended(child: ChildProcess, { root, content }: Run): Promise<Outcome> {
  // Which of two pipes is read first depends on how busy the machine is.
  const texts = ['', ''];
  for (const [n, stream] of [child.stderr, child.stdout].entries())
    stream?.on('data', (text) => {
      texts[n] += text;
    });
  await once(child, 'close');
  const shown = texts.join('').replaceAll(content, 'CONTENT').replaceAll(root, 'PROGRAM');
  return { code: child.exitCode, output: shown.replace(PROGRESS, '') };
}

/** Kills a command and everything that it started. */
export async function kill(child: ChildProcess): Promise<void> {
  const closed = once(child, 'close');
  if (child.exitCode !== null || child.pid === undefined) return;
  process.kill(-child.pid, 'SIGKILL');
  await closed;
}
