import { createHash, hash } from 'node:crypto';
import { type BigIntStats, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// A file whose size, times and inode are those that it had after the last build has not been changed, and need not be read. The
// time of a change has a limited precision: a file that was changed within it before its state was recorded may change once more
// without any effect on its state. Such a state is not recorded (“racily clean” in git).

/** The state of a file, and its digest: SHA-256 in hexadecimal digits. */
export interface FileState {
  sha256: string;
  /** Its size, times and inode. */
  state: string;
}

/** The states of the files of a site, by path. */
export type FileStates = ReadonlyMap<string, FileState>;

/** What is known of a site since the last build. */
export interface KnownSite {
  files: FileStates;
  /**
   * A digest of everything that it was made from, and that of the list of its files; absent if it may be made again with
   * another result.
   */
  made?: MadeFrom | undefined;
}

export interface MadeFrom {
  inputs: string;
  list: string;
}

const FORMAT = 2;
const SUM_LENGTH = 64;

/** The state of a regular file; undefined if there is none. Does not follow links. */
export function statsOf(file: string): BigIntStats | undefined {
  try {
    const found = lstatSync(file, { bigint: true, throwIfNoEntry: false });
    return found?.isFile() ? found : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

export function stateIn({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string {
  return `${size} ${mtimeNs} ${ctimeNs} ${ino}`;
}

export function digestOf(contents: string | Uint8Array): string {
  return hash('sha256', contents, 'hex');
}

function digestOfFile(file: string): string {
  return digestOf(readFileSync(file));
}

/**
 * Whether a file has the contents with this digest. Reads it only if it is not in the state in which it was known to have them.
 */
export function isUnchanged(file: string, sha256: string, known: FileState | undefined): boolean {
  const stats = statsOf(file);
  return stats !== undefined && hasDigest(file, stats, sha256, known);
}

/** The same for a file that was found in this state. */
export function hasDigest(file: string, stats: BigIntStats, sha256: string, known: FileState | undefined): boolean {
  return (known?.sha256 === sha256 && known.state === stateIn(stats)) || digestOfFile(file) === sha256;
}

/** A moment by the clock of the disk that a file was just written to. */
export interface Moment {
  time: bigint;
  /** How precise the disk's times may be: changes within it may have the same time. In nanoseconds. */
  precision: bigint;
}

/** The current moment on the disk of a file, which is overwritten. */
export function momentAt(file: string): Moment {
  writeFileSync(file, '');
  const { mtimeNs } = lstatSync(file, { bigint: true });
  // Disks that store whole seconds may store only even ones. Others are as precise as the ticks of the system.
  return { time: mtimeNs, precision: mtimeNs % 1_000_000_000n === 0n ? 2_000_000_000n : 20_000_000n };
}

/** Whether a time is certainly before a moment. */
export function isBefore(time: bigint, moment: Moment): boolean {
  return time + moment.precision < moment.time;
}

/** Waits until the current moment is certainly past, unless that takes seconds. */
export function letPass({ precision }: Moment): void {
  const milliseconds = Number(precision / 1_000_000n);
  if (milliseconds < 1000) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds + 5);
}

/** The file with the states of a site, in a folder for those of all sites. */
export function statesFile(folder: string, target: string): string {
  return join(folder, `${createHash('sha256').update(target).digest('hex').slice(0, 16)}.json`);
}

export const NOTHING_KNOWN: KnownSite = { files: new Map() };

/** Reads states. If the file is missing, damaged or of another version, there are none. */
export function readStates(file: string): KnownSite {
  try {
    const text = readFileSync(file, 'utf8');
    const value = text.slice(SUM_LENGTH);
    if (text.slice(0, SUM_LENGTH) !== hash('sha256', value, 'hex')) return NOTHING_KNOWN;
    const { format, files, made } = JSON.parse(value) as {
      format: number;
      files: [string, FileState][];
      made?: MadeFrom;
    };
    return format === FORMAT ? { files: new Map(files), made } : NOTHING_KNOWN;
  } catch {
    // Whatever it is, the files are read.
    return NOTHING_KNOWN;
  }
}

/** Writes states. An interrupted run leaves the old file. */
export function writeStates(file: string, { files, made }: KnownSite): void {
  const value = JSON.stringify({ format: FORMAT, files: [...files], made });
  const temporary = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(temporary, hash('sha256', value, 'hex') + value);
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}
