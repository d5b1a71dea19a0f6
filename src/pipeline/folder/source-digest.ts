import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.ts';

const TESTS = /\.(?:test|spec)\.ts$|^(?:e2e|testing|bench)\//;

/** The versions of all packages: those to install, and those that npm has installed. */
const PACKAGES = ['package-lock.json', join('node_modules', '.package-lock.json')];

/**
 * A digest of this project's own code in some folders of `src`, and of the versions of all packages. What was computed by other
 * code must be computed again.
 */
export function sourceDigest(folders: readonly string[]): string {
  const source = join(projectRoot, 'src');
  const names = folders.flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(source.length + 1)
          .replaceAll('\\', '/'),
      ),
  );
  const hash = createHash('sha256');
  for (const name of names.filter((path) => !TESTS.test(path)).sort())
    hash.update(`${name}\n`).update(readFileSync(join(source, name)));
  for (const name of PACKAGES.map((path) => join(projectRoot, path)).filter(existsSync))
    hash.update(readFileSync(name));
  return hash.digest('base64');
}
