import { hash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Astro compiles the pages into JavaScript, and then renders every page with it. Compiling takes seconds and gives the same
// result until the code of the project changes, so the compiled pages are kept. `compile-bundle.ts` compiles them, and
// `render.ts` renders with them, without Astro's build.

/** The compiled pages. */
export interface Bundle {
  /** The digest of everything that they depend on. */
  key: string;
  /** The address of the module that renders pages. */
  entry: string;
  /** The folder with the styles, scripts and fonts of the site. */
  client: string;
  /** SHA-256 of each file in that folder, by its path. */
  clientFiles: Record<string, string>;
  /** The stylesheets of each page, by Astro's own keys. */
  styles: [key: string, styles: unknown[]][];
}

export interface Places {
  /** The folder of `package.json`. */
  root: string;
  /** Where bundles are kept, each under its key. */
  folder: string;
  /** A folder for this build alone. */
  work: string;
  /** The origin and the base path of the site. */
  site: string;
  base: string;
}

/** `bundle.json`. */
interface Saved {
  key: string;
  styles: Bundle['styles'];
  /** SHA-256 of each other file by its path. */
  files: Record<string, string>;
  /** SHA-256 of all of the above. */
  sum: string;
}

const SAVED = 'bundle.json';
/** The folders of the compiled pages, and of the styles, scripts and fonts. */
export const SERVER = 'server';
export const CLIENT = 'client';
/** The module that renders pages (Astro 7.3). */
const ENTRY = /^prerender-entry\..*\.mjs$/;

/** How long an unused bundle is kept: another build may be rendering with it. */
const KEEP = 24 * 60 * 60 * 1000; // milliseconds

/** The bundle that is kept under a key; undefined if there is none, or if a file of it is damaged. */
export function keptBundle({ folder }: Pick<Places, 'folder'>, key: string): Bundle | undefined {
  return readBundle(join(folder, key), key);
}

/** Keeps a bundle that was completed in `made` under its key. Returns undefined if it cannot be read. */
export function keepBundle(made: string, parent: string, key: string): Bundle | undefined {
  removeOthers(parent, key);
  const folder = join(parent, key);
  // The folder may be on another disk, where nothing can be moved to at once.
  const copy = `${folder}.${process.pid}`;
  cpSync(made, copy, { recursive: true });
  try {
    renameSync(copy, folder);
  } catch {
    // Another build has kept its own, or a damaged one is in the way.
    if (!readBundle(folder, key)) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(copy, folder);
    }
    rmSync(copy, { recursive: true, force: true });
  }
  return readBundle(folder, key);
}

/** Removes bundles that no build has used for a day. */
function removeOthers(parent: string, key: string): void {
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent).filter((other) => other !== key)) {
    const used = statSync(join(parent, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - used > KEEP) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function readBundle(folder: string, key: string): Bundle | undefined {
  try {
    const { sum, ...saved }: Saved = JSON.parse(readFileSync(join(folder, SAVED), 'utf8'));
    if (saved.key !== key || sum !== sumOf(saved) || !isEqual(filesIn(folder), saved.files)) return undefined;
    showUse(folder);
    return {
      key,
      entry: entryIn(join(folder, SERVER)),
      client: join(folder, CLIENT),
      clientFiles: below(`/${CLIENT}/`, saved.files),
      styles: saved.styles,
    };
  } catch {
    // Missing, incomplete or damaged. Whatever it is, the pages are compiled again.
    return undefined;
  }
}

/** The files in a folder, by their paths below it. */
function below(folder: string, files: Saved['files']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, sum]) => (path.startsWith(folder) ? [[path.slice(folder.length), sum]] : [])),
  );
}

/** Shows other builds that a bundle is in use. */
function showUse(folder: string): void {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // A cache that cannot be written is not cleaned up either.
  }
}

/** Adds `bundle.json` to the files of a bundle. */
export function completeBundle(made: string, key: string, styles: Bundle['styles']): void {
  const saved = { key, styles, files: filesIn(made) };
  writeFileSync(join(made, SAVED), JSON.stringify({ ...saved, sum: sumOf(saved) } satisfies Saved));
}

function sumOf(saved: Omit<Saved, 'sum'>): string {
  return hash('sha256', JSON.stringify(saved), 'hex');
}

/** The address of the module that renders pages. */
export function entryIn(folder: string): string {
  const name = readdirSync(folder).find((file) => ENTRY.test(file));
  if (name === undefined) throw new Error(`Astro wrote no module that renders pages to ${folder}`);
  return pathToFileURL(join(folder, name)).href;
}

function filesIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== SAVED)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length), hash('sha256', readFileSync(path), 'hex')]),
  );
}

function isEqual(a: Record<string, string>, b: Record<string, string>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
