import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** A running build by name: its machine, its process, and when that began. It can be part of a file name, and names no machine openly. */
export function ownName(): string {
  return `${machine()}-${process.pid}-${beginOf(process.pid)}`;
}

/** Whether the build of a name is over. That of another machine cannot be asked and counts as running. */
export function isOver(name: string): boolean {
  const [its, pid, begin] = name.split('-');
  if (!/^[1-9]\d*$/.test(pid ?? '')) return true;
  if (its !== machine()) return false;
  return !isRunning(Number(pid)) || beginOf(Number(pid)) !== begin;
}

/** The process in the name of a build. */
export function processOf(name: string): string {
  return name.split('-')[1] ?? '';
}

/** Whether a process runs. One that has ended stays in the list until its parent asks how, in some containers for ever. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0) && !/^[ZX]/.test(statusOf(pid));
  } catch (error) {
    // A process of another user is there, but may not be asked.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 12);
}

/** When a process began, where the system says so: numbers of processes are given again, in containers at once. */
function beginOf(pid: number): string {
  return statusOf(pid).split(' ')[19] ?? '';
}

/** What the system says of a process, from its state on; empty where it says nothing. */
function statusOf(pid: number): string {
  try {
    // The name of the program, in brackets, may hold spaces and brackets.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
  } catch {
    // Only Linux has such a file.
    return '';
  }
}
