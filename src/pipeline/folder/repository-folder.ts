import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Site } from '../../model/site.ts';

/**
 * Adds the content folder to the repository address of a site: `…/tree/HEAD/content`. The site is returned unchanged if the
 * address already names a folder, or if the content is not in a git repository.
 */
export function inRepository(site: Site, content: string): Site {
  if (site.repository === undefined || site.repository.includes('/tree/')) return site;
  const folder = folderInRepository(content);
  if (folder === undefined) return site;
  const root = site.repository.replace(/\/+$/, '').replace(/\.git$/, '');
  const names = folder === '' ? [] : folder.split(sep);
  return { ...site, repository: [root, 'tree', 'HEAD', ...names.map(encodeURIComponent)].join('/') };
}

/** Whether a folder is in a git repository. Does not need git. */
export function isInRepository(folder: string): boolean {
  return folderInRepository(folder) !== undefined;
}

/** The path of a folder below the root of its repository, with links resolved. Does not need git. */
function folderInRepository(content: string): string | undefined {
  if (!existsSync(content)) return undefined;
  const start = realpathSync(content);
  for (let top = start; ; top = dirname(top)) {
    // In submodules and worktrees, `.git` is a file.
    if (existsSync(join(top, '.git'))) return relative(top, start);
    if (dirname(top) === top) return undefined;
  }
}
