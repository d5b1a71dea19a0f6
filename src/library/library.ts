import { getEntry } from 'astro:content';
import { readFileSync } from 'node:fs';
import type { LibraryLine } from '../model/library.ts';
import { type Library, makeLibrary } from './make-library.ts';
import { handedOver, type Preview } from './preview.ts';

let kept: { of: string | Preview; library: Library } | undefined;

/** Everything the pages show. Made once for a build, and again in a preview whenever the content changed. */
export function getLibrary(): Promise<Library> {
  return import.meta.env.DEV ? previewed() : published();
}

async function published(): Promise<Library> {
  const entry = await getEntry('library', 'library');
  if (!entry) throw new Error('The library was not loaded: Astro has not run the loader of src/content.config.ts');
  const digest = String(entry.digest);
  if (kept?.of !== digest) kept = { of: digest, library: makeLibrary(readLines(String(entry.data.file))) };
  return kept.library;
}

async function previewed(): Promise<Library> {
  const preview = await handedOver();
  if (kept?.of !== preview) kept = { of: preview, library: { ...makeLibrary(preview.lines), preview } };
  return kept.library;
}

function readLines(file: string): LibraryLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LibraryLine);
}
