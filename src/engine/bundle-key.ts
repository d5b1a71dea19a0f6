import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, type Site } from '../model/site.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import { sourceDigest } from '../pipeline/folder/source-digest.ts';

/** A digest of everything that the compiled pages depend on: code, packages, configuration, and the address of the site. */
export function bundleKey(site: Pick<Site, 'url'>): string {
  const digest = createHash('sha256').update(`${process.version}\n${sourceDigest([''])}\n`);
  const files = readdirSync(join(projectRoot, 'public'))
    .sort()
    .map((name) => join('public', name));
  for (const name of ['astro.config.mjs', 'tsconfig.json', ...files])
    digest.update(`${name}\n`).update(readFileSync(join(projectRoot, name)));
  return digest.update(`\n${new URL(site.url).origin} ${basePath(site)}`).digest('hex');
}
