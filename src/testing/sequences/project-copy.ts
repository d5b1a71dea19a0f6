import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { projectRoot } from '../../pipeline/folder/project.ts';

/** A copy of the program whose code and caches a test may change. It uses the installed packages of the original. */
export interface ProjectCopy {
  root: string;
  /** Where it keeps what builds may use again. */
  caches: string;
  /** Writes another edition of some files, and the original of all others. */
  setEditions(editions: Readonly<Record<string, number>>): void;
  remove(): void;
}

const FILES = ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];
/** Folders of the program that builds do not use. */
const UNUSED = /^src\/(?:bench|e2e|testing)$|\/fixtures$|\.test\.ts$/;
/** What npm has installed. The copy gets its own, because it is a part of what caches depend on. */
const INSTALLED = '.package-lock.json';

export function copyProject(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'assay-copy-'));
  for (const name of FILES)
    cpSync(join(projectRoot, name), join(root, name), {
      recursive: true,
      filter: (path) => !UNUSED.test(relative(projectRoot, path).replaceAll('\\', '/')),
    });
  linkPackages(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  let changed: string[] = [];
  return {
    root,
    caches: join(root, 'node_modules', '.cache', 'assay'),
    setEditions(editions) {
      for (const path of changed) cpSync(join(projectRoot, path), join(root, path));
      changed = Object.keys(editions);
      for (const [path, edition] of Object.entries(editions)) {
        const original = readFileSync(join(projectRoot, path), 'utf8');
        writeFileSync(join(root, path), editionOf(path, original, edition));
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (name === INSTALLED) cpSync(join(from, name), join(to, name));
    else if (!name.startsWith('.')) symlinkSync(join(from, name), join(to, name), 'junction');
  }
}

/** Another edition of a file of the program, which readers of the site could see, except for the versions of packages. */
function editionOf(path: string, original: string, edition: number): string {
  const text = path.endsWith('.astro')
    ? original.replace('<footer', `<footer data-edition="${edition}"`)
    : path.endsWith('.json')
      ? original.replace(/"version": "[^"]+"(?![\s\S]*"version")/, `"version": "999.${edition}.0"`)
      : original.replace("search: 'Search'", `search: 'Search ${edition}'`);
  if (text === original) throw new Error(`${path} has no place to edit`);
  return text;
}
