import { isAbsolute, join, relative } from 'node:path';

/**
 * A path below the content folder as it can be used where the command was typed; in full where that would climb out of it.
 * npm runs commands in the folder of the project, whatever folder they were typed in; it says which that was.
 */
export function typedPath(root: string, path: string): string {
  const full = join(root, path);
  const near = relative(process.env.INIT_CWD ?? process.cwd(), full);
  return near.startsWith('..') || isAbsolute(near) ? full : near.replaceAll('\\', '/');
}
