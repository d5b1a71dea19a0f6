import { createHash } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import type { VFile } from 'vfile';
import type { BrokenPage, Preview, ProblemFile } from '../library/dev.ts';
import type { EntryLine } from '../model/entry-line.ts';
import type { Site } from '../model/site.ts';
import { pageAddress } from '../pipeline/folder/page-address.ts';
import { isUnreachable } from '../pipeline/folder/pictures.ts';
import { cacheFolder } from '../pipeline/folder/project.ts';
import { type Memory, newMemory } from '../pipeline/read/cache.ts';
import { entryLines } from '../pipeline/read/entries-file.ts';
import { type Content, readClaims } from '../pipeline/read/read-claims.ts';
import type { HistoryToShow } from './history/preview-history.ts';
import { messagesKey } from './messages-key.ts';
import { problemFiles } from './problem-files.ts';
import { siteToShow } from './site-to-show.ts';

/** The result of reading a content folder for a preview. */
export interface Reading {
  preview: Preview;
  files: VFile[];
}

/** Makes a function that reads a content folder repeatedly. Unchanged results are kept in memory. */
export function previewReader(root: string, history: HistoryToShow): () => Promise<Reading> {
  const memory = newMemory();
  let site: Site | undefined;
  return async () => {
    site = siteToShow(root, site);
    const options = { cacheFolder: cacheFolder(root), memory, fallbackSite: site, noteTexts: false };
    const content = { ...(await readClaims(root, options)), site };
    await history.compare(content, keysIn(memory));
    return { preview: previewOf(content, memory, history), files: content.files };
  };
}

/** Returns what identifies the contents of each file. */
function keysIn({ results }: Memory): (path: string) => string | undefined {
  const keys = new Map([...results].map(([key, { path }]) => [path, key]));
  return (path) => keys.get(path);
}

function previewOf(content: Content & { site: Site }, memory: Memory, history: HistoryToShow): Preview {
  const files = problemFiles(content.root, content.files);
  const lines = [...entryLines(content, 'editors')].filter(
    (line) => fileOf(line) === undefined || isInside(content.root, fileOf(line) ?? ''),
  );
  const digest = digestOf({ ...content, lines, history: history.key() }, memory);
  const statics = new Map(content.statics.map(({ path, file }) => [path, file]));
  return {
    digest,
    site: content.site,
    lines,
    statics,
    files,
    brokenPages: brokenPages(content, files),
    history: history.shown(content.site),
  };
}

/** The file that a line is about, which pages show unchanged. */
function fileOf(line: EntryLine): string | undefined {
  if ('picture' in line) return line.picture.file;
  return 'themeFile' in line ? line.themeFile.file : undefined;
}

/** Whether a picture exists inside the folder. Others, such as links to the outside, are reported and not shown. */
function isInside(root: string, picture: string): boolean {
  try {
    return realpathSync(picture).startsWith(realpathSync(root) + sep);
  } catch (error) {
    if (isUnreachable(error)) return false;
    throw error;
  }
}

/** A page for every file that has an address but is no valid entry, even if nothing in it can be read. */
function brokenPages(content: Content, files: readonly ProblemFile[]): BrokenPage[] {
  const entries = [...content.claims, ...content.dossiers, ...content.pages];
  const taken = new Set(entries.map(({ path }) => pageAddress(path).slice(1)));
  const readable = new Map(content.broken.map((broken) => [pageAddress(broken.path).slice(1), broken]));
  return files.flatMap(({ address, name }) => {
    if (address === undefined || taken.has(address)) return [];
    taken.add(address);
    const { data = {}, html = '' } = readable.get(address) ?? {};
    return [{ address, name, data, html }];
  });
}

type Shown = Pick<Content, 'statics' | 'files'> & { site: Site; lines: readonly EntryLine[]; history: string };

/**
 * Covers everything that is shown: results, by the keys of their inputs, messages, pictures, the theme, names of static files and the history.
 */
function digestOf({ site, lines, statics, files, history }: Shown, memory: Memory): string {
  const hash = createHash('sha256').update(JSON.stringify([site, statics.map(({ path }) => path), history]));
  for (const key of [...memory.results.keys()].sort()) hash.update(key);
  for (const file of files) hash.update(messagesKey(file));
  for (const line of lines) {
    const shown = fileOf(line);
    if (shown !== undefined) hash.update(`${statSync(shown).mtimeMs}`);
    if ('theme' in line || 'logo' in line || 'icon' in line || 'offline' in line) hash.update(JSON.stringify(line));
  }
  return hash.digest('base64');
}
