import { hash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type AstroIntegration, build } from 'astro';
import type { Internals, PrerenderModule } from './prerender-app.ts';

// Astro compiles the pages into JavaScript, and then renders every page with it. Compiling takes seconds and gives the same result
// until the code of the project changes, so the compiled pages are kept. `render.ts` renders with them, without Astro's build.

/** The compiled pages. */
export interface Bundle {
  /** The address of the module that renders pages. */
  entry: string;
  /** The folder with the styles, scripts and fonts of the site. */
  client: string;
  /** The stylesheets of each page, by Astro's own keys. */
  styles: [key: string, styles: unknown[]][];
}

interface Places {
  /** The folder of `package.json`. */
  root: string;
  /** Where bundles are kept, each under its key. */
  folder: string;
  /** A folder for this build alone. */
  work: string;
}

/** `bundle.json`. */
interface Saved {
  key: string;
  styles: Bundle['styles'];
  /** SHA-256 of each file by its path. */
  files: Record<string, string>;
}

const SAVED = 'bundle.json';
const SERVER = 'server';
const CLIENT = 'client';
/** Astro's folder for the compiled pages, and the module in it that renders them (7.3). */
const PRERENDER = '.prerender/';
const ENTRY = /^prerender-entry\..*\.mjs$/;

/** How long a bundle with another key is kept: another build may be rendering with it. */
const KEEP = 24 * 60 * 60 * 1000; // milliseconds

/** The bundle with a key, which is a digest of everything that it depends on. Compiles the pages unless it was kept undamaged. */
export async function openBundle(places: Places, key: string): Promise<Bundle> {
  const folder = join(places.folder, key);
  const kept = readBundle(folder, key);
  if (kept) return kept;
  const made = join(places.work, 'bundle');
  await compile(places, made, key);
  removeOthers(places.folder, key);
  // Another build may have kept the same bundle in the meantime.
  const bundle = readBundle(folder, key) ?? moved(made, folder, key);
  if (!bundle) throw new Error(`The compiled pages in ${folder} cannot be read`);
  return bundle;
}

function moved(made: string, folder: string, key: string): Bundle | undefined {
  rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
  return readBundle(folder, key);
}

function removeOthers(parent: string, key: string): void {
  mkdirSync(parent, { recursive: true });
  const isOld = (name: string) => Date.now() - statSync(join(parent, name)).mtimeMs > KEEP;
  for (const name of readdirSync(parent))
    if (name !== key && isOld(name)) rmSync(join(parent, name), { recursive: true, force: true });
}

function readBundle(folder: string, key: string): Bundle | undefined {
  try {
    const saved: Saved = JSON.parse(readFileSync(join(folder, SAVED), 'utf8'));
    const files = filesIn(folder);
    if (saved.key !== key || !isEqual(files, saved.files)) return undefined;
    return { entry: entryIn(join(folder, SERVER)), client: join(folder, CLIENT), styles: saved.styles };
  } catch {
    // Missing, incomplete or damaged. Whatever it is, the pages are compiled again.
    return undefined;
  }
}

async function compile({ root, work }: Places, made: string, key: string): Promise<void> {
  const outDir = join(work, 'compiled');
  const server = join(made, SERVER);
  let styles: Bundle['styles'] = [];
  const integration = keepPages(server, (found) => {
    styles = found;
  });
  await build({
    root,
    outDir,
    cacheDir: join(work, 'cache'),
    vite: { cacheDir: join(work, 'vite') },
    integrations: [integration],
    logLevel: 'warn',
  });
  renameSync(outDir, join(made, CLIENT));
  const saved: Saved = { key, styles, files: filesIn(made) };
  writeFileSync(join(made, SAVED), JSON.stringify(saved));
}

/** Copies the compiled pages into a folder, and renders none of them. */
function keepPages(server: string, done: (styles: Bundle['styles']) => void): AstroIntegration {
  let outDir: URL;
  return {
    name: 'assay-bundle',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          name: 'assay-bundle',
          async setup() {
            const folder = new URL(PRERENDER, outDir);
            const { app }: PrerenderModule = await import(entryIn(fileURLToPath(folder)));
            const setInternals = app.setInternals.bind(app);
            app.setInternals = (internals) => {
              done(stylesIn(internals));
              setInternals(internals);
            };
            await standard.setup?.();
            cpSync(folder, server, { recursive: true });
          },
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('No page is rendered while the pages are compiled')),
        }));
      },
    },
  };
}

function stylesIn({ pagesByKeys }: Internals): Bundle['styles'] {
  return [...pagesByKeys].map(([key, { styles }]) => [key, styles]);
}

function entryIn(folder: string): string {
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
