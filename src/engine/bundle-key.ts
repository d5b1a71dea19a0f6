import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, type Site } from '../model/site.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import { sourceDigest } from '../pipeline/folder/source-digest.ts';

/** A digest of everything that the compiled pages depend on. `code` is what `codeDigest` returned. */
export function bundleKey(code: string, site: Pick<Site, 'url'>): string {
  const address = `${new URL(site.url).origin} ${basePath(site)}`;
  return createHash('sha256').update(`${code}\n${address}`).digest('hex');
}

/** A digest of the code, the packages and the configuration of the project. */
export function codeDigest(): string {
  const digest = createHash('sha256').update(`${process.version}\n${sourceDigest([''])}\n`);
  for (const name of ['astro.config.mjs', 'tsconfig.json', ...environmentFiles(), ...publicFiles()])
    digest.update(`${name}\n`).update(readFileSync(join(projectRoot, name)));
  return digest.digest('hex');
}

/** Vite reads variables from `.env` and files whose names begin with that. */
function environmentFiles(): string[] {
  return readdirSync(projectRoot, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.startsWith('.env'))
    .map(({ name }) => name)
    .sort();
}

function publicFiles(): string[] {
  const folder = join(projectRoot, 'public');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length)).sort();
}
