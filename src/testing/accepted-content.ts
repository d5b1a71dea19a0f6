import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Content, readClaims } from '../pipeline/read/read-claims.ts';
import { TODAY, write } from './content.ts';
import { oddFolder } from './odd-content.ts';

/**
 * Writes the content of several seeds to one folder, with the `site.yaml` of the first, and removes files with errors until
 * `check` accepts the rest. That must build.
 */
export async function writeAccepted(root: string, seeds: readonly number[], claims?: number): Promise<Content> {
  for (const seed of [...seeds].reverse()) await write(root, oddFolder(seed, claims));
  for (;;) {
    const content = await readClaims(root, { today: TODAY });
    const rejected = content.files.filter(({ messages }) => messages.some(({ fatal }) => fatal));
    if (rejected.length === 0) return content;
    const site = rejected.find(({ path }) => path === join(root, 'site.yaml'));
    if (site) throw new Error(site.messages.map(({ reason }) => reason).join('\n'));
    await Promise.all(rejected.map(({ path }) => rm(path)));
  }
}
