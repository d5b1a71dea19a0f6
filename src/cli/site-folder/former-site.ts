import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type FileList, pathsIn } from './file-list.ts';
import { isRunning } from './owner.ts';

/** Folders that only a build writes into. */
const WRITTEN_ONLY_BY_BUILDS = /^(?:assets|pagefind|search)\//;

/**
 * The files of a site without a list, as builds once wrote them: those that can be told by what they say. The index of the
 * claims names the address of the site, and every page its own. Undefined where there is no such index.
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
    // Whatever cannot be read as our index is none.
    return undefined;
  }
}

function namesItself(file: string, url: string, path: string): boolean {
  const address = `${url}/${encodeURI(path.replace(/index\.html$/, ''))}`;
  return readFileSync(file, 'utf8').includes(`<link rel="canonical" href="${address}">`);
}

/**
 * Settles what builds once left beside a site when they were cut off: `.site.123`, a new site that had no place yet, goes;
 * `.site.123.old`, the old one, comes back where nothing has its place, and stays otherwise: it may hold what no build wrote.
 */
export function settleFormerBuilds(site: string): void {
  const beside = dirname(site);
  for (const name of namesIn(beside)) {
    const [, pid, old] = name.startsWith(`.${basename(site)}.`)
      ? (/^\.(\d+)(\.old)?$/.exec(name.slice(basename(site).length + 1)) ?? [])
      : [];
    if (pid === undefined || isRunning(Number(pid)) || !formerSite(join(beside, name))) continue;
    if (!old) rmSync(join(beside, name), { recursive: true });
    else if (!existsSync(site)) renameSync(join(beside, name), site);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // What cannot be looked into holds nothing that could be settled.
    return [];
  }
}
