import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { threadId } from 'node:worker_threads';
import { crc32 } from 'node:zlib';

// What is kept between builds: one file for each value, named after its key.

/** A checksum of the rest stands at the start of the file. */
const SUM_LENGTH = 4;

/** The value kept under a key; undefined if there is none, or if the file is damaged or of another version. */
export function readKept(folder: string, key: string): unknown {
  try {
    const bytes = readFileSync(join(folder, key));
    const value = bytes.subarray(SUM_LENGTH);
    if (bytes.readUInt32BE() !== crc32(value, crc32(key))) return undefined;
    return deserialize(value);
  } catch {
    // Missing, too short, or in another version of V8's format. Whatever it is, the value is made again.
    return undefined;
  }
}

/** Keeps a value. An interrupted run leaves no half-written file under its name. */
export function writeKept(folder: string, key: string, value: unknown): void {
  const bytes = serialize(value);
  const sum = Buffer.alloc(SUM_LENGTH);
  sum.writeUInt32BE(crc32(bytes, crc32(key)));
  const temporary = join(folder, `${key}.${process.pid}.${threadId}`);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(temporary, Buffer.concat([sum, bytes]));
    renameSync(temporary, join(folder, key));
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** How long unfinished files are left alone: another build may be writing them. */
const UNFINISHED = 60 * 60 * 1000; // milliseconds

/** Removes all kept files but those under these keys. */
export function keepOnly(folder: string, keys: ReadonlySet<string>): void {
  for (const name of readdirSync(folder).filter((other) => !keys.has(other))) {
    const file = join(folder, name);
    const isUnfinished = /\.\d+$/.test(name) && Date.now() - modified(file) < UNFINISHED;
    if (!isUnfinished) rmSync(file, { force: true });
  }
}

function modified(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
