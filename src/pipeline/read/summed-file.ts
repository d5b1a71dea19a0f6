import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { writeLarge } from './large-file.ts';

/** Writes a JSON value with a checksum. An interrupted run leaves an earlier file intact. */
export function writeSummed(file: string, value: unknown): void {
  const text = JSON.stringify(value);
  writeLarge(file, (add) => add(Buffer.from(`${crc32(text)}\n${text}`)));
}

/** The value in such a file; undefined if there is none, or it is damaged. */
export function readSummed(file: string): unknown {
  try {
    const [sum, text = ''] = readFileSync(file, 'utf8').split('\n');
    return sum === String(crc32(text)) ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
