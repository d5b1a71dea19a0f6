import { isAbsolute, join, relative } from 'node:path';

/** The folder where the command was typed. npm runs commands in the project folder, and names the other one in `INIT_CWD`. */
export function typedIn(): string {
  return process.env.INIT_CWD ?? process.cwd();
}

/** A path below the content folder, relative to the folder where the command was typed, or absolute if it is outside that. */
export function typedPath(root: string, path: string): string {
  const full = join(root, path);
  const near = relative(typedIn(), full);
  return near.startsWith('..') || isAbsolute(near) ? full : near.replaceAll('\\', '/');
}
