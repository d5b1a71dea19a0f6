import { appendFileSync, mkdirSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { isLightResult } from './cached-shape.ts';
import { writeLarge } from './large-file.ts';
import { lazyEntry, partsOf } from './lazy-entry.ts';
import type { PlainResult } from './plain-result.ts';

// The cache file of a content folder has one line for each result: its key, a checksum, the result without the large parts of
// its entry, and these. New lines are only ever appended, and the file is replaced as a whole when most of it is garbage. So it
// can be read at any time, and what an interrupted run has left at its end does no harm.

/** The lines of a cache file by key. A line is verified when it is needed, and the large parts in it are decoded even later. */
export interface CacheLines {
  lines: Map<string, Buffer>;
  /** The size of the whole file in bytes. */
  size: number;
}

const LINE_END = 10;
const TAB = 9;
const SPACE = 32;
/** Lengths of a key (SHA-256 in base64) and a checksum (CRC-32). A line starts with both, each followed by a space. */
const KEY_LENGTH = 44;
const SUM_LENGTH = 8;
const VALUE_START = KEY_LENGTH + 1 + SUM_LENGTH + 1;
/** How the large parts of an entry begin. */
const BODY_START = '{"html":"';

/** A result as a line of the cache file. */
export function lineOf(key: string, { entry, broken, ...result }: PlainResult): Buffer {
  const whole = entry ?? broken;
  if (!whole) return lineFrom(key, result, Buffer.of());
  const { light, body } = partsOf(whole);
  return lineFrom(key, { ...result, [entry ? 'entry' : 'broken']: light }, body);
}

/** A line with a result and the large parts of its entry. They are separated by a tab, which JSON and base64 never contain. */
export function lineFrom(key: string, result: unknown, body: Buffer): Buffer {
  const value = Buffer.concat([Buffer.from(`${encode(result)}\t`), body]);
  return Buffer.concat([Buffer.from(`${key} ${sumOf(key, value)} `), value, Buffer.of(LINE_END)]);
}

/** The result in a line; undefined if the line is damaged or does not contain a result. */
export function resultIn(line: Buffer, key: string): PlainResult | undefined {
  const value = line.subarray(VALUE_START, -1);
  if (line.toString('latin1', KEY_LENGTH, VALUE_START) !== ` ${sumOf(key, value)} `) return undefined;
  const tab = value.indexOf(TAB);
  const result = decode(value.toString('utf8', 0, Math.max(0, tab)));
  return isLightResult(result) ? withBody(result, value.subarray(tab + 1)) : undefined;
}

function withBody(result: PlainResult, body: Buffer): PlainResult | undefined {
  const { kind, entry, broken } = result;
  const light = entry ?? broken;
  if (!light) return result;
  if (body.toString('latin1', 0, BODY_START.length) !== BODY_START) return undefined;
  return { ...result, [entry ? 'entry' : 'broken']: lazyEntry({ light, body }, kind === 'dossiers') };
}

/** The checksum of a line. It includes the key, so that a line cannot pass for that of another file. */
function sumOf(key: string, value: Uint8Array): string {
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
  // Reading a pipe would never end.
  const isFile = await stat(file).then(
    (entry) => entry.isFile(),
    () => false,
  );
  const bytes = isFile ? await readFile(file).catch(() => undefined) : undefined;
  return bytes ? { lines: linesIn(bytes), size: bytes.length } : { lines: new Map(), size: 0 };
}

/** Complete lines by key. Of two lines with the same key, the last one counts. */
export function linesIn(bytes: Buffer): Map<string, Buffer> {
  const lines = new Map<string, Buffer>();
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = bytes.indexOf(LINE_END, start);
    // A last line without a line end is incomplete.
    if (end === -1) break;
    if (end - start < VALUE_START || bytes[start + KEY_LENGTH] !== SPACE) continue;
    lines.set(bytes.toString('latin1', start, start + KEY_LENGTH), bytes.subarray(start, end + 1));
  }
  return lines;
}

/** Below this size, garbage is not worth keeping. */
const SMALL = 1 << 20;

/**
 * Saves lines. Appends those that are new, or replaces the file if more than half of it would be garbage. Other processes can
 * append at the same time, because each writes whole lines at once; what they append to a file that is being replaced is lost,
 * which only makes their next run slower.
 */
export function saveLines(file: string, { lines, size }: CacheLines, used: ReadonlyMap<string, Buffer>): void {
  const fresh = [...used].filter(([key, line]) => lines.get(key) !== line).map(([, line]) => line);
  const kept = sizeOf(used.values()) - sizeOf(fresh);
  const garbage = size - kept;
  if (fresh.length === 0 && garbage === 0) return;
  mkdirSync(dirname(file), { recursive: true });
  if (size < SMALL || garbage > kept) writeLarge(file, (add) => [...used.values()].forEach(add));
  // The last line of the file may be incomplete.
  else if (fresh.length > 0) appendFileSync(file, Buffer.concat([Buffer.of(LINE_END), ...fresh]));
}

function sizeOf(lines: Iterable<Buffer>): number {
  let size = 0;
  for (const line of lines) size += line.length;
  return size;
}
