import { getEntry } from 'astro:content';
import { readEntries } from '../model/entries-file.ts';
import type { EntryLine } from '../model/entry-line.ts';
import { getPreview, type Preview } from './dev.ts';
import { handedOver, type WrittenEntries } from './handed-over.ts';
import { type Library, makeLibrary } from './make-library.ts';

let cached: { key: string | Preview; library: Library } | undefined;

/** Everything the pages show. Built once for a build, and again in the preview after every change to the content. */
export function getLibrary(): Promise<Library> {
  return import.meta.env.DEV ? previewed() : published();
}

async function published(): Promise<Library> {
  const { file, digest } = handedOver() ?? (await loaded());
  if (cached?.key !== digest) cached = { key: digest, library: makeLibrary(readEntries(file)) };
  return cached.library;
}

/** What `src/content.config.ts` has loaded. */
async function loaded(): Promise<WrittenEntries> {
  const entry = await getEntry('entries', 'file');
  if (!entry) throw new Error('Nothing was loaded: Astro has not run the loader in src/content.config.ts');
  return { file: String(entry.data.file), digest: String(entry.digest) };
}

let previous: { lines: readonly EntryLine[]; library: Library } | undefined;

async function previewed(): Promise<Library> {
  const preview = await getPreview();
  const { lines, history } = preview;
  if (previous?.lines !== lines) previous = { lines, library: makeLibrary(lines) };
  const shown = { preview, histories: history.revisions, revisionText: history.texts.read };
  if (cached?.key !== preview) cached = { key: preview, library: { ...previous.library, ...shown } };
  return cached.library;
}
