import { isAbsolute, join, relative } from 'node:path';

/**
 * A path below the content folder, relative to the folder where the command was typed, or absolute if it is outside that. npm runs
 * commands in the project folder; `INIT_CWD` is the folder where they were typed.
 */
export function typedPath(root: string, path: string): string {
  const full = join(root, path);
  const near = relative(process.env.INIT_CWD ?? process.cwd(), full);
  return near.startsWith('..') || isAbsolute(near) ? full : near.replaceAll('\\', '/');
}
