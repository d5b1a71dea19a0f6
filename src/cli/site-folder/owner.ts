import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** An id of this build: a hash of its host name, its process id and start time. It can be part of a file name. */
export function ownName(): string {
  return `${machine()}-${process.pid}-${beginOf(process.pid)}`;
}

/** Whether a build has ended. One on another machine counts as running. */
export function isOver(name: string): boolean {
  const [its, pid, begin] = name.split('-');
  if (!/^[1-9]\d*$/.test(pid ?? '')) return true;
  if (its !== machine()) return false;
  return !isRunning(Number(pid)) || beginOf(Number(pid)) !== begin;
}

/** The process id in the name of a build. */
export function processOf(name: string): string {
  return name.split('-')[1] ?? '';
}

/** Whether a process is running. A zombie, which in some containers stays for ever, is not. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0) && !/^[ZX]/.test(statusOf(pid));
  } catch (error) {
    // The process belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 12);
}

/** When a process started, if known: process ids are reused, in containers at once. */
function beginOf(pid: number): string {
  return statusOf(pid).split(' ')[19] ?? '';
}

/** The fields of `/proc/PID/stat` from the state on; empty on other systems. */
function statusOf(pid: number): string {
  try {
    // The program name, in parentheses, can contain spaces and parentheses.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
  } catch {
    // Only Linux has such a file.
    return '';
  }
}
