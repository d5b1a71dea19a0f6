import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a running preview uses. */
const OF_PREVIEW = 'vite-preview';

/**
 * Removes everything that builds keep: what they read, rendered and indexed (in the cache folder of the content), and the
 * compiled pages. A build that runs at the same time may fail.
 */
export function forgetBuilds(cacheFolder: string, bundlesFolder: string): void {
  const kept = existsSync(cacheFolder) ? readdirSync(cacheFolder).filter((name) => name !== OF_PREVIEW) : [];
  for (const path of [...kept.map((name) => join(cacheFolder, name)), bundlesFolder])
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}
