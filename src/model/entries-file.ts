import { readFileSync } from 'node:fs';
import type { EntryLine } from './entry-line.ts';

/** The lines of the entries file. */
export function readEntries(file: string): EntryLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as EntryLine);
}
