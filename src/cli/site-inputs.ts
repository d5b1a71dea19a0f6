import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sha256, withDigests } from '../engine/page-keys.ts';
import { entryLines } from '../pipeline/read/entries-file.ts';
import type { Publishable } from './publishable.ts';

/** What a site is made from. */
export interface SiteInputs {
  /** A digest of all of it: two sites with the same are the same, byte for byte. */
  digest: string;
  /** Whether the files that are copied into the site are as they were. They are read again when they are copied. */
  areStillSame(): boolean;
}

/** Finds out what a site is made from. `code` is the key of the compiled pages. */
export function siteInputs(code: string, content: Publishable): SiteInputs {
  const digest = createHash('sha256').update(code);
  const add = (value: unknown) => digest.update(`${JSON.stringify(value, withDigests)}\n`);
  const copied: string[] = content.statics.map(({ file }) => file);
  add([content.site.attestation, content.origin, content.statics]);
  for (const line of entryLines(content, 'readers')) {
    if ('picture' in line) copied.push(line.picture.file);
    if ('themeFile' in line && line.themeFile.file !== undefined) copied.push(line.themeFile.file);
    // The texts about revisions are made from the repository, and the other lines say which.
    if (!('revisionTexts' in line)) add(line);
  }
  const before = digestOfFiles(copied);
  add(before);
  return { digest: digest.digest('hex'), areStillSame: () => digestOfFiles(copied) === before };
}

function digestOfFiles(files: readonly string[]): string {
  return sha256(JSON.stringify(files.map((file) => sha256(readFileSync(file)))));
}
