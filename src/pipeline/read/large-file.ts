import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** How many bytes are collected before they are written. */
const CHUNK = 1 << 20;

/**
 * Writes a file, and its folder, from what `write` adds, in large chunks, under a temporary name until it is complete. If that
 * fails, an earlier file stays intact.
 */
export function writeLarge(path: string, write: (add: (bytes: Uint8Array) => void) => void): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}`;
  try {
    const handle = openSync(temporary, 'w');
    try {
      writeChunks(handle, write);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeChunks(handle: number, write: (add: (bytes: Uint8Array) => void) => void): void {
  let chunks: Uint8Array[] = [];
  let waiting = 0;
  const flush = () => {
    writeFileSync(handle, Buffer.concat(chunks));
    chunks = [];
    waiting = 0;
  };
  write((bytes) => {
    chunks.push(bytes);
    waiting += bytes.length;
    if (waiting > CHUNK) flush();
  });
  flush();
}
