import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../pipeline/folder/project.ts';
import { isOver, isRunning, ownName } from './site-folder/owner.ts';

// Inside the project: otherwise Astro uses a folder shared by all builds, and simultaneous builds would mix.
const PARENT = join(projectRoot, '.astro');
const PREFIX = 'build-';

/** Creates the work folder of one build, and removes those of interrupted builds. */
export function makeWorkFolder(): string {
  mkdirSync(PARENT, { recursive: true });
  for (const name of readdirSync(PARENT).filter(isLeftover))
    rmSync(join(PARENT, name), { recursive: true, force: true });
  const folder = join(PARENT, `${PREFIX}${ownName()}`);
  mkdirSync(folder);
  return folder;
}

function isLeftover(name: string): boolean {
  if (name.startsWith(PREFIX)) return isOver(name.slice(PREFIX.length));
  // The name that earlier versions used.
  const pid = /^site-(\d+)$/.exec(name)?.[1];
  return pid !== undefined && !isRunning(Number(pid));
}
