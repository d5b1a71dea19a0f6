import { createHash } from 'node:crypto';
import { isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of `package.json`. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));

const CACHE = join(projectRoot, 'node_modules', '.cache', 'assay');

/** The cache folder of a content folder. Everything in it can be created again. */
export function cacheFolder(content: string): string {
  return join(CACHE, createHash('sha256').update(content).digest('hex').slice(0, 16));
}

/** Where compiled pages are kept, for all content folders. They can be compiled again. */
export const bundlesFolder = join(CACHE, 'bundles');

/** The entries file in a build's cache folder: everything published, from which the pages and the search index are built. */
export function entriesFile(cache: string): string {
  return join(cache, 'entries.jsonl');
}

/** A path that an editor can click: relative to the working directory, or absolute if it is outside that directory. */
export function shownPath(root: string, path: string): string {
  const full = join(root, path);
  const short = relative(process.cwd(), full);
  return short.startsWith('..') || isAbsolute(short) ? full : short.replaceAll('\\', '/');
}
