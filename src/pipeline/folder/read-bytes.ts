import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { inFigures, LIMITS } from '../limits/limits.ts';

/** Why the bytes of a file cannot be had. */
export interface Unread {
  rule: 'unreadable' | 'too-large' | 'missing-file';
  reason: string;
  /** Of a file that is too large, how it begins. */
  beginning?: Uint8Array;
}

/**
 * The bytes of a file, or why they cannot be had; `missing-file` says that there is none. Never
 * waits: opened like this, a pipe without a writer answers at once. Sizes are asked before anything is read.
 */
export function readBytes(absolute: string): Uint8Array | Unread {
  try {
    const handle = openSync(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const entry = fstatSync(handle);
      if (!entry.isFile()) return { rule: 'unreadable', reason: 'Unreadable: not a file, expected a text file' };
      if (entry.size <= LIMITS.bytes) return readFileSync(handle);
      return { ...tooLarge(entry.size), beginning: beginningOf(handle) };
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { rule: 'missing-file', reason: GONE };
    return { rule: 'unreadable', reason: `Unreadable file (${code}), expected a readable one` };
  }
}

const GONE = 'Missing file, expected a readable one: it was deleted, or its name is not valid UTF-8';

/** Bytes that are read of a file that is too large: the keys at its top. */
const BEGINNING = 64_000;

function beginningOf(handle: number): Uint8Array {
  const bytes = new Uint8Array(BEGINNING);
  return bytes.subarray(0, readSync(handle, bytes));
}

function tooLarge(bytes: number): Unread {
  const reason = `Unexpected size of ${inFigures(bytes)} bytes, expected at most ${inFigures(LIMITS.bytes)}: split it into several files`;
  return { rule: 'too-large', reason };
}
