import { getEntry } from 'astro:content';
import { readFileSync } from 'node:fs';
import type { LibraryLine } from '../model/library.ts';
import { type Library, makeLibrary } from './make-library.ts';

let kept: { digest: string; library: Library } | undefined;

/** Everything the pages show. Read once for a build, and again in a preview whenever the content changed. */
export async function getLibrary(): Promise<Library> {
  const entry = await getEntry('library', 'library');
  if (!entry) throw new Error('The library was not loaded: Astro has not run the loader of src/content.config.ts');
  const digest = String(entry.digest);
  if (kept?.digest === digest) return kept.library;
  kept = { digest, library: makeLibrary(readLines(String(entry.data.file))) };
  return kept.library;
}

function readLines(file: string): LibraryLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LibraryLine);
}
