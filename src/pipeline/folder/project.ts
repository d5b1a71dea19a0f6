import { createHash } from 'node:crypto';
import { isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of `package.json`. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** Where everything is kept that can be made again for one content folder. No two content folders share it. */
export function cacheFolder(content: string): string {
  const name = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return join(projectRoot, 'node_modules', '.cache', 'assay', name);
}

/** The entries file in a build's cache folder: everything published, from which the pages and the search index are built. */
export function entriesFile(cache: string): string {
  return join(cache, 'entries.jsonl');
}

/** The path an editor can click: from where the command runs, or in full where that would climb out of it. */
export function shownPath(root: string, path: string): string {
  const full = join(root, path);
  const near = relative(process.cwd(), full);
  return near.startsWith('..') || isAbsolute(near) ? full : near.replaceAll('\\', '/');
}
