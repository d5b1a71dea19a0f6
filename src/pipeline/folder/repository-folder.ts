import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Site } from '../../model/site.ts';

/**
 * The site with the folder of its content in the address of its repository, where that names none: `…/tree/HEAD/content`. The
 * folder is the one below the top of the repository that the content lies in. Outside of any the site stays as it is.
 */
export function inRepository(site: Site, content: string): Site {
  if (site.repository === undefined || site.repository.includes('/tree/')) return site;
  const folder = folderInRepository(content);
  if (folder === undefined) return site;
  const root = site.repository.replace(/\/+$/, '').replace(/\.git$/, '');
  const names = folder === '' ? [] : folder.split(sep);
  return { ...site, repository: [root, 'tree', 'HEAD', ...names.map(encodeURIComponent)].join('/') };
}

/** A folder by its path below the top of its repository, links followed; git itself need not be there. */
function folderInRepository(content: string): string | undefined {
  if (!existsSync(content)) return undefined;
  const start = realpathSync(content);
  for (let top = start; ; top = dirname(top)) {
    // A folder, and a file in submodules and worktrees.
    if (existsSync(join(top, '.git'))) return relative(top, start);
    if (dirname(top) === top) return undefined;
  }
}
