import { createHash } from 'node:crypto';
import { isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of `package.json`. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Where everything is kept that can be made again for one content folder. No two content folders share it. */
export function cacheFolder(content: string): string {
  const name = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return join(projectRoot, 'node_modules', '.cache', 'assay', name);
}

/** The file that a build writes everything published into, for the pages and the search index to be made from. */
export function libraryFile(content: string): string {
  return join(cacheFolder(content), 'library.jsonl');
}

/** The path an editor can click: from where the command runs, or in full where that would climb out of it. */
export function shownPath(root: string, path: string): string {
  const full = join(root, path);
  const near = relative(process.cwd(), full);
  return near.startsWith('..') || isAbsolute(near) ? full : near.replaceAll('\\', '/');
}
