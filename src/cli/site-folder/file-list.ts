import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Stop } from '../run.ts';

/** The list of the files of a site, published with it: a build may replace and remove only these. */
export const LIST = 'assay-files.json';

/** Paths below the site, with forward slashes, and the SHA-256 of each file in hexadecimal digits. */
export type FileList = ReadonlyMap<string, string>;

/** The files in a folder. */
export function listOf(folder: string): FileList {
  const digest = (path: string) => hash('sha256', readFileSync(join(folder, path)), 'hex');
  return new Map(pathsIn(folder).map((path) => [path, digest(path)]));
}

/** Paths of everything in a folder except folders, sorted. */
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

/** The published list: one line for each file, so that git shows which changed. */
export function listText(list: FileList): string {
  return `${JSON.stringify({ format: 1, files: Object.fromEntries(list) }, null, 1)}\n`;
}

/** The list published with a site; undefined if there is none. Throws `Stop` if it is damaged. */
export function readList(site: string): FileList | undefined {
  const text = textOfList(site);
  if (text === undefined) return undefined;
  const list = parsed(text);
  if (list) return list;
  throw new Stop(
    `${join(site, LIST)} is damaged, so the files that a build wrote to ${site} are unknown. Restore that file, empty the folder, or choose another --outDir.`,
  );
}

/** The contents of the list published with a site; undefined if there is none. */
export function textOfList(site: string): string | undefined {
  try {
    return readFileSync(join(site, LIST), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parsed(text: string): FileList | undefined {
  let value: { format?: unknown; files?: unknown } | null;
  try {
    value = JSON.parse(text);
  } catch {
    // Not JSON.
    return undefined;
  }
  if (value?.format !== 1 || typeof value.files !== 'object' || value.files === null) return undefined;
  const entries = Object.entries(value.files);
  return entries.every(([path]) => isInside(path)) ? new Map(entries) : undefined;
}

/** A name that is empty, `.`, `..` or `.git`, or a character that no path of a site may contain. */
const OUTSIDE = /(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)|[\\\0]/;

/** Whether a path stays inside the site and outside `.git`: lists and journals may have been tampered with. */
export function isInside(path: unknown): boolean {
  return typeof path === 'string' && !OUTSIDE.test(path);
}
