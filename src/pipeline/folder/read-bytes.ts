import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { inFigures, LIMITS } from '../limits/limits.ts';

/** Why a file cannot be read. */
export interface Unread {
  rule: 'unreadable' | 'too-large' | 'missing-file';
  reason: string;
  /** The first bytes of a file that is too large. */
  beginning?: Uint8Array;
}

/**
 * Reads the bytes of a file, or returns why it cannot be read; the rule is `missing-file` if it does not exist. Never blocks:
 * with these flags, opening a pipe without a writer returns at once. The size is checked before anything is read.
 */
export function readBytes(absolute: string, most: number = LIMITS.bytes): Uint8Array | Unread {
  try {
    const handle = openSync(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const entry = fstatSync(handle);
      if (!entry.isFile())
        return { rule: 'unreadable', reason: 'Unexpected folder, pipe, socket or device, expected a text file' };
      if (entry.size <= most) return readFileSync(handle);
      return { ...tooLarge(entry.size, most), beginning: beginningOf(handle) };
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

/** How many bytes of a file that is too large are read, for the keys at its top. */
const BEGINNING = 64_000;

function beginningOf(handle: number): Uint8Array {
  const bytes = new Uint8Array(BEGINNING);
  return bytes.subarray(0, readSync(handle, bytes));
}

function tooLarge(bytes: number, most: number): Unread {
  const reason = `Unexpected size of ${inFigures(bytes)} bytes, expected at most ${inFigures(most)}: split it into several files`;
  return { rule: 'too-large', reason };
}
