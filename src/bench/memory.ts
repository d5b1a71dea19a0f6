import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Bytes of memory in use at one moment by a whole process tree and by its largest process. */
export interface Memory {
  tree: number;
  largest: number;
}

interface Process {
  id: number;
  parent: number;
  /** Memory of this process alone. */
  own: number;
  /** Memory mapped from files, mostly the program itself. */
  file: number;
}

/** Whether this system reports the memory of processes, as Linux does. */
export const memoryIsKnown = /^RssAnon:/m.test(read('/proc/self/status') ?? '');

/**
 * The memory of all descendants of a process, without the process itself.
 *
 * Processes that run the same program share its memory, so it counts once for each program. The exact figure, PSS in
 * `smaps_rollup`, takes 14 ms for each gigabyte and holds a lock that the measured process needs to allocate memory. This
 * takes 0.1 ms for each process.
 */
export function memoryBelow(root: number): Memory {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const memory: Memory = { tree: 0, largest: 0 };
  const programs = new Map<string, number>();
  for (const each of descendants(processes, root)) {
    memory.tree += each.own;
    memory.largest = Math.max(memory.largest, each.own + each.file);
    const program = programOf(each);
    programs.set(program, Math.max(programs.get(program) ?? 0, each.file));
  }
  for (const file of programs.values()) memory.tree += file;
  return memory;
}

function descendants(processes: Process[], root: number): Process[] {
  const children = processes.filter((each) => each.parent === root);
  return children.flatMap((child) => [child, ...descendants(processes, child.id)]);
}

function readProcess(name: string): Process[] {
  const status = read(`/proc/${name}/status`);
  if (status === undefined) return [];
  const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return [
    {
      id: Number(name),
      parent: field('PPid'),
      own: (field('RssAnon') + field('RssShmem')) * 1024,
      file: field('RssFile') * 1024,
    },
  ];
}

function programOf(process: Process): string {
  try {
    return readlinkSync(`/proc/${process.id}/exe`);
  } catch {
    // It has ended in the meantime; its memory still counts, as a program of its own.
    return String(process.id);
  }
}

/** The text of a file, or nothing if it is gone: processes may end at any time. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
