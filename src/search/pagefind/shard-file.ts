import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import type { Shard } from './shard.ts';

const ENDING = '.shard';
/** A checksum of the rest stands at the start of the file. */
const SUM_LENGTH = 4;

/** The shard kept under a key; undefined if there is none, or if the file is damaged or of another version. */
export function readShard(folder: string, key: string): Shard | undefined {
  try {
    const bytes = readFileSync(fileOf(folder, key));
    const value = bytes.subarray(SUM_LENGTH);
    if (bytes.readUInt32BE() !== crc32(value, crc32(key))) return undefined;
    return deserialize(value) as Shard;
  } catch {
    // Missing, too short, or in another version of V8's format. Whatever it is, the pages are indexed again.
    return undefined;
  }
}

/** Keeps a shard. An interrupted run leaves no half-written file under its name. */
export function writeShard(folder: string, key: string, shard: Shard): void {
  const value = serialize(shard);
  const sum = Buffer.alloc(SUM_LENGTH);
  sum.writeUInt32BE(crc32(value, crc32(key)));
  const file = fileOf(folder, key);
  const temporary = `${file}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(temporary, Buffer.concat([sum, value]));
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** How long unfinished files are left alone: another build may be writing them. */
const UNFINISHED = 60 * 60 * 1000; // milliseconds

/** Removes all shards but those with these keys. */
export function keepShards(folder: string, keys: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const isUnused = name.endsWith(ENDING)
      ? !keys.has(name.slice(0, -ENDING.length))
      : Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > UNFINISHED;
    if (isUnused) rmSync(file, { force: true });
  }
}

function fileOf(folder: string, key: string): string {
  return join(folder, key + ENDING);
}
