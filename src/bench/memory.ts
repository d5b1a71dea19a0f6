import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Bytes of memory in use at one moment: by a whole process tree, and by its largest process. */
export interface Memory {
  tree: number;
  largest: number;
}

interface Process {
  id: number;
  parent: number;
  /** Pages that belong to this process alone. */
  own: number;
  /** Pages that mirror a file, mostly the program itself. */
  file: number;
}

/** Whether this system tells how much memory a process has: Linux does. */
export const memoryIsKnown = /^RssAnon:/m.test(read('/proc/self/status') ?? '');

/**
 * The memory of all descendants of a process, the process itself left out.
 *
 * Processes that run the same program share its pages, so those count once for each program. The exact
 * answer, PSS in `smaps_rollup`, takes 14 ms for each gigabyte and holds the lock that the measured
 * process allocates under; this takes 0.1 ms a process.
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
    // It has ended meanwhile; its pages still count, on their own.
    return String(process.id);
  }
}

/** The text of a file, or nothing where it is not there: processes end while they are looked at. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
