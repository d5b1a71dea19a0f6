import { openSync, readFileSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { type EntryBody, withBody } from './entry-body.ts';
import type { EntryLine } from './entry-line.ts';

/**
 * Where the large parts of an entry are in the file of bodies, which lies next to the entries file: offset and length in bytes,
 * and a checksum (CRC-32).
 */
export type BodyPlace = readonly [offset: number, length: number, sum: number];

/** A line as it is written. That of a claim, dossier or page lacks the large parts of the entry. */
export type StoredLine = EntryLine & { body?: BodyPlace };

/** The file of bodies next to an entries file. */
export function bodiesFile(entries: string): string {
  return `${entries}.bodies`;
}

/** Reads an entries file. The HTML and citations of an entry are read from disk each time they are needed. */
export function readEntries(file: string): EntryLine[] {
  const stored = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as StoredLine);
  const bodyAt = openBodies(bodiesFile(file));
  return stored.map((line) => {
    const { body } = line;
    if (!body) return line;
    const load = () => bodyAt(body);
    if ('claim' in line) return { claim: withBody(line.claim, false, load) };
    if ('dossier' in line) return { dossier: withBody(line.dossier, true, load) as typeof line.dossier };
    return 'page' in line ? { page: withBody(line.page, false, load) } : line;
  });
}

/** Makes a function that reads bodies. It keeps the last one, because a page needs several parts of the same entry. */
function openBodies(file: string): (place: BodyPlace) => EntryBody {
  let handle: number | undefined;
  let last: { offset: number; body: EntryBody } | undefined;
  return ([offset, length, sum]) => {
    if (last?.offset === offset) return last.body;
    handle ??= openSync(file, 'r');
    const bytes = Buffer.allocUnsafe(length);
    if (readSync(handle, bytes, 0, length, offset) !== length || crc32(bytes) !== sum)
      throw new Error(`Damaged file ${file}: it changed during the build; build again`);
    last = { offset, body: JSON.parse(bytes.toString('utf8')) as EntryBody };
    return last.body;
  };
}
