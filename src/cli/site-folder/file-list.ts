import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Stop } from '../run.ts';

/** The list of the files of a site, published with it: what a build may replace and remove. */
export const LIST = 'assay-files.json';

/** Paths below the site, with forward slashes, and the SHA-256 of each file in hexadecimal digits. */
export type FileList = ReadonlyMap<string, string>;

/** The files that lie in a folder. */
export function listOf(folder: string): FileList {
  const digest = (path: string) => hash('sha256', readFileSync(join(folder, path)), 'hex');
  return new Map(pathsIn(folder).map((path) => [path, digest(path)]));
}

/** Everything in a folder that is no folder, by its path below it, in a stable order. */
export function pathsIn(folder: string): string[] {
  const below = new Map<string, string>();
  const prefix = (parent: string) => {
    const known = below.get(parent);
    if (known !== undefined) return known;
    const path = relative(folder, parent).split(sep).join('/');
    const made = path === '' ? '' : `${path}/`;
    below.set(parent, made);
    return made;
  };
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => prefix(entry.parentPath) + entry.name)
    .sort();
}

/** A list as it is published: a line for each file, so that git shows which have changed. */
export function listText(list: FileList): string {
  return `${JSON.stringify({ format: 1, files: Object.fromEntries(list) }, null, 1)}\n`;
}

/** The list that was published with a site; undefined where there is none. Throws `Stop` for one that is not ours. */
export function readList(site: string): FileList | undefined {
  let text: string;
  try {
    text = readFileSync(join(site, LIST), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const list = parsed(text);
  if (list) return list;
  throw new Stop(
    `${join(site, LIST)} is damaged, so nobody can tell which files of ${site} a build wrote. Put back that file, or empty the folder, or choose another --outDir.`,
  );
}

function parsed(text: string): FileList | undefined {
  let value: { format?: unknown; files?: unknown } | null;
  try {
    value = JSON.parse(text);
  } catch {
    // JSON.parse has no other way to say so.
    return undefined;
  }
  if (value?.format !== 1 || typeof value.files !== 'object' || value.files === null) return undefined;
  const entries = Object.entries(value.files);
  return entries.every(([path]) => isInside(path)) ? new Map(entries) : undefined;
}

/** Whether a path stays below a site and out of its history: lists and journals may have been changed by others. */
export function isInside(path: string): boolean {
  return path.split('/').every((name) => !['', '.', '..', '.git'].includes(name) && !/[\\\0]/.test(name));
}
