import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { isPlainResult } from './cached-shape.ts';
import type { PlainResult } from './read-many.ts';

/** The lines of a cache file by their keys, as they lie on the disk: one is judged and read when it is asked for. */
export type CacheLines = Map<string, Uint8Array>;

const LINE_END = 10;
const SPACE = 32;
/** Letters of a key (SHA-256 in base64) and of a checksum (CRC-32). A line begins with both, each with a space behind it. */
const KEY_LENGTH = 44;
const SUM_LENGTH = 8;
const VALUE_START = KEY_LENGTH + 1 + SUM_LENGTH + 1;

/** A result as a line. */
export function lineOf(key: string, result: unknown): string {
  const value = encode(result);
  return `${key} ${sumOf(key, value)} ${value}\n`;
}

/** The result in a line; undefined where the line is not as it was written, or holds something that is no result. */
export function resultIn(line: Uint8Array, key: string): PlainResult | undefined {
  const bytes = Buffer.from(line.buffer, line.byteOffset, line.byteLength - 1);
  const value = bytes.subarray(VALUE_START);
  if (bytes.toString('latin1', KEY_LENGTH, VALUE_START) !== ` ${sumOf(key, value)} `) return undefined;
  const result = decode(value.toString('utf8'));
  return isPlainResult(result) ? result : undefined;
}

/** The checksum of a line. It covers the key, so that no line is taken for that of another file. */
function sumOf(key: string, value: string | Uint8Array): string {
  return crc32(value, crc32(key)).toString(16).padStart(SUM_LENGTH, '0');
}

/** JSON where it is enough. It has no word for what is undefined, and makes `null` of it in a list: V8's own format has. */
function encode(result: unknown): string {
  return holdsUndefined(result) ? serialize(result).toString('base64') : JSON.stringify(result);
}

function holdsUndefined(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined;
  return Object.values(value).some(holdsUndefined);
}

function decode(value: string): unknown {
  try {
    return value.startsWith('{') ? JSON.parse(value) : deserialize(Buffer.from(value, 'base64'));
  } catch {
    // Neither has another way to say that a value is not in its format.
    return undefined;
  }
}

/** The lines of a file. One that does not exist or cannot be read has none: everything is then read anew. */
export async function readLines(file: string): Promise<CacheLines> {
  const lines: CacheLines = new Map();
  // A pipe would never end.
  const isFile = await stat(file).then(
    (entry) => entry.isFile(),
    () => false,
  );
  const bytes = isFile ? await readFile(file).catch(() => undefined) : undefined;
  if (!bytes) return lines;
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = bytes.indexOf(LINE_END, start);
    // A last line without an end was cut off.
    if (end === -1) break;
    if (bytes[start + KEY_LENGTH] !== SPACE) continue;
    lines.set(bytes.toString('latin1', start, start + KEY_LENGTH), bytes.subarray(start, end + 1));
  }
  return lines;
}

/** Writes a file beside and renames it, so that a run that is cut off leaves the old one whole. */
export async function writeLines(file: string, lines: Iterable<string | Uint8Array>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  try {
    await pipeline(lines, createWriteStream(beside));
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
