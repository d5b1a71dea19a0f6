import { type BigIntStats, statSync } from 'node:fs';
import { readSummed, writeSummed } from './summed-file.ts';

// Which files have changed since they were last read is decided as git does: a file whose stat is the same has not changed,
// unless it was written so shortly before it was read that a later change could have the same time.

/** The files that were read, by path: their stat at that time, and the keys of their results. */
export interface KnownFiles {
  /** What all keys depend on, apart from the file itself. */
  common: string;
  files: Map<string, readonly [stat: string, key: string]>;
}

/** What the file system says about a file; undefined if there is none. */
export function statOf(absolute: string): BigIntStats | undefined {
  try {
    return statSync(absolute, { bigint: true });
  } catch {
    // Reading the file finds out why, and reports it.
    return undefined;
  }
}

/**
 * The parts of a stat that change with the content. Programs can set the modification time, but not the change time. A file that
 * replaces another one has a different inode.
 */
export function statText({ size, mtimeNs, ctimeNs, ino, dev }: BigIntStats): string {
  return `${size} ${mtimeNs} ${ctimeNs} ${ino} ${dev}`;
}

/** The longest time between two changes that a file system may store as one (FAT). */
const GRANULARITY = 2_000n;

/** Whether a file that is read after a moment (in milliseconds) can be recognised by its stat from then on. */
export function isSettled({ mtimeMs, ctimeMs }: BigIntStats, moment: number): boolean {
  const latest = BigInt(moment) - GRANULARITY;
  return mtimeMs < latest && ctimeMs < latest;
}

/** The files that a process saved. None if their keys depend on something else, or the file is damaged. */
export function readKnownFiles(file: string, common: string): KnownFiles {
  const saved = readSummed(file) as SavedFiles | null | undefined;
  return { common, files: new Map(saved?.common === common ? saved.files : []) };
}

export function saveKnownFiles(file: string, { common, files }: KnownFiles): void {
  writeSummed(file, { common, files: [...files] } satisfies SavedFiles);
}

interface SavedFiles {
  common: string;
  files: [path: string, of: readonly [stat: string, key: string]][];
}
