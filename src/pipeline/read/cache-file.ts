import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { isPlainResult } from './cached-shape.ts';
import type { PlainResult } from './read-many.ts';

/** The lines of a cache file by key, as bytes. A line is verified and decoded only when it is needed. */
export type CacheLines = Map<string, Uint8Array>;

const LINE_END = 10;
const SPACE = 32;
/** Lengths of a key (SHA-256 in base64) and a checksum (CRC-32). A line starts with both, each followed by a space. */
const KEY_LENGTH = 44;
const SUM_LENGTH = 8;
const VALUE_START = KEY_LENGTH + 1 + SUM_LENGTH + 1;

/** A result as a line of the cache file. */
export function lineOf(key: string, result: unknown): string {
  const value = encode(result);
  return `${key} ${sumOf(key, value)} ${value}\n`;
}

/** The result in a line; undefined if the line is damaged or does not contain a result. */
export function resultIn(line: Uint8Array, key: string): PlainResult | undefined {
  const bytes = Buffer.from(line.buffer, line.byteOffset, line.byteLength - 1);
  const value = bytes.subarray(VALUE_START);
  if (bytes.toString('latin1', KEY_LENGTH, VALUE_START) !== ` ${sumOf(key, value)} `) return undefined;
  const result = decode(value.toString('utf8'));
  return isPlainResult(result) ? result : undefined;
}

/** The checksum of a line. It includes the key, so that a line cannot pass for that of another file. */
function sumOf(key: string, value: string | Uint8Array): string {
  return crc32(value, crc32(key)).toString(16).padStart(SUM_LENGTH, '0');
}

/** Encodes a result as JSON, or in V8's own format if it contains undefined values, which JSON turns into `null` in lists. */
function encode(result: unknown): string {
  return hasUndefined(result) ? serialize(result).toString('base64') : JSON.stringify(result);
}

function hasUndefined(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined;
  return Object.values(value).some(hasUndefined);
}

function decode(value: string): unknown {
  try {
    return value.startsWith('{') ? JSON.parse(value) : deserialize(Buffer.from(value, 'base64'));
  } catch {
    // Both report malformed values only by throwing.
    return undefined;
  }
}

/** The lines of a file. If it does not exist or cannot be read, there are none, and all content is read again. */
export async function readLines(file: string): Promise<CacheLines> {
  const lines: CacheLines = new Map();
  // Reading a pipe would never end.
  const isFile = await stat(file).then(
    (entry) => entry.isFile(),
    () => false,
  );
  const bytes = isFile ? await readFile(file).catch(() => undefined) : undefined;
  if (!bytes) return lines;
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = bytes.indexOf(LINE_END, start);
    // A last line without a line end is incomplete.
    if (end === -1) break;
    if (bytes[start + KEY_LENGTH] !== SPACE) continue;
    lines.set(bytes.toString('latin1', start, start + KEY_LENGTH), bytes.subarray(start, end + 1));
  }
  return lines;
}

/** Writes a temporary file and renames it, so that an interrupted run leaves the old file intact. */
export async function writeLines(file: string, lines: Iterable<string | Uint8Array>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}`;
  try {
    await pipeline(lines, createWriteStream(temporary));
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
