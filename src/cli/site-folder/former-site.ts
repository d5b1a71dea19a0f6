import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type FileList, pathsIn } from './file-list.ts';
import { isRunning } from './owner.ts';

/** Folders that only a build writes into. */
const WRITTEN_ONLY_BY_BUILDS = /^(?:assets|pagefind|search)\//;

/**
 * The files of a site without a list, as earlier versions wrote it, recognised by their content: the index of the claims contains
 * the address of the site, and every page its own. Undefined if there is no such index.
 */
export function formerSite(folder: string): FileList | undefined {
  const url = addressOf(folder);
  if (url === undefined) return undefined;
  const isOurs = (path: string) =>
    WRITTEN_ONLY_BY_BUILDS.test(path) || (path.endsWith('.html') && namesItself(join(folder, path), url, path));
  return new Map(
    pathsIn(folder)
      .filter(isOurs)
      .map((path) => [path, '']),
  );
}

function addressOf(folder: string): string | undefined {
  try {
    const { format, site } = JSON.parse(readFileSync(join(folder, 'search', 'index.json'), 'utf8'));
    return typeof format === 'number' && typeof site?.url === 'string' ? site.url.replace(/\/+$/, '') : undefined;
  } catch {
    // Not our index.
    return undefined;
  }
}

function namesItself(file: string, url: string, path: string): boolean {
  const address = `${url}/${encodeURI(path.replace(/index\.html$/, ''))}`;
  return readFileSync(file, 'utf8').includes(`<link rel="canonical" href="${address}">`);
}

/**
 * Cleans up next to a site after interrupted builds of earlier versions: removes `.site.123`, an unfinished new site; moves
 * `.site.123.old`, the previous site, back if its place is free, and otherwise keeps it, since it may contain other files.
 */
export function cleanUpFormerBuilds(site: string): void {
  const parent = dirname(site);
  for (const name of namesIn(parent)) {
    const [, pid, old] = name.startsWith(`.${basename(site)}.`)
      ? (/^\.(\d+)(\.old)?$/.exec(name.slice(basename(site).length + 1)) ?? [])
      : [];
    if (pid === undefined || isRunning(Number(pid)) || !formerSite(join(parent, name))) continue;
    if (!old) rmSync(join(parent, name), { recursive: true });
    else if (!existsSync(site)) renameSync(join(parent, name), site);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A folder that cannot be read contains nothing to clean up.
    return [];
  }
}
