import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of `package.json`. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Where everything is kept that can be made again for one content folder. No two content folders share it. */
export function cacheFolder(content: string): string {
  const name = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return join(projectRoot, 'node_modules', '.cache', 'assay', name);
}
