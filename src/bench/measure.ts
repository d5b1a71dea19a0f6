import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import type { Memory } from './memory.ts';
import { memoryBelow, memoryIsKnown } from './memory.ts';

export interface Command {
  /** The program and its arguments. */
  words: string[];
  folder: string;
  environment?: Record<string, string>;
}

/** The cost of a command. What this system cannot measure is absent. */
export interface Measurement {
  /** Elapsed time in seconds. */
  wall: number;
  /** Seconds of processor time, user and system, of the command and all its child processes. */
  cpu: number | undefined;
  /** Peak memory. */
  memory: Memory | undefined;
}

const sampleEvery = 100; // milliseconds
const linesOfOutputShown = 30;

// Node cannot read the processor time of its children, but bash can. A child's time is added to its parent's when the
// parent has waited for its end, so children that nothing waits for are missing.
const hasBash = spawnSync('bash', ['-c', 'exit 0']).status === 0;
const timed = `TIMEFORMAT='%3U %3S'; cpu=$1; shift; { time "$@" 2>&3 3>&-; } 3>&2 2>"$cpu"`;

/**
 * Runs a command and measures it. Its output goes straight to the file `log`, so that reading it does not affect the time.
 * If the command fails, throws with the end of its output.
 */
export async function measure(command: Command, log: string): Promise<Measurement> {
  const times = `${log}.cpu`;
  const [program, ...parameters] = hasBash ? ['bash', '-c', timed, 'bash', times, ...command.words] : command.words;
  if (program === undefined) throw new Error('No command to measure');

  const output = openSync(log, 'w');
  const start = performance.now();
  const child = spawn(program, parameters, {
    cwd: command.folder,
    env: { ...process.env, ...command.environment },
    stdio: ['ignore', output, output],
  });
  const sampler = watchMemory(child.pid);
  try {
    const [code] = await once(child, 'exit');
    const wall = (performance.now() - start) / 1000;
    if (code !== 0) throw new Error(`\`${command.words.join(' ')}\` ended with ${code}:\n${tail(log)}`);
    return { wall, cpu: hasBash ? processorTime(times) : undefined, memory: sampler.highest() };
  } finally {
    sampler.stop();
    closeSync(output);
  }
}

/** The cost of several commands that ran one after another. */
export function inSequence(parts: Measurement[]): Measurement {
  const cpu = parts.map((part) => part.cpu).filter((value) => value !== undefined);
  const memory = parts.map((part) => part.memory).filter((value) => value !== undefined);
  return {
    wall: sum(parts.map((part) => part.wall)),
    cpu: cpu.length === parts.length ? sum(cpu) : undefined,
    memory: memory.length === parts.length ? memory.reduce(higher) : undefined,
  };
}

function watchMemory(root: number | undefined) {
  if (root === undefined || !memoryIsKnown) return { highest: () => undefined, stop: () => {} };
  // Bash, which measures the time, is not part of the command.
  const above = hasBash ? root : process.pid;
  let highest: Memory | undefined;
  const timer = setInterval(() => {
    const memory = memoryBelow(above);
    highest = highest ? higher(highest, memory) : memory;
  }, sampleEvery);
  return { highest: () => highest, stop: () => clearInterval(timer) };
}

function higher(one: Memory, other: Memory): Memory {
  return { tree: Math.max(one.tree, other.tree), largest: Math.max(one.largest, other.largest) };
}

function processorTime(file: string): number {
  // Bash writes the decimal separator of the user's locale.
  const parts = readFileSync(file, 'utf8').replaceAll(',', '.').trim().split(' ').map(Number);
  if (parts.length !== 2 || parts.some(Number.isNaN)) throw new Error(`Unexpected processor times in ${file}`);
  return sum(parts);
}

function tail(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-linesOfOutputShown).join('\n');
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
