import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../pipeline/folder/project.ts';
import { isOver, isRunning, ownName } from './site-folder/owner.ts';

// Within the project: for a folder elsewhere Astro works in one that all builds share, and two at once would mix.
const WORKSHOP = join(projectRoot, '.astro');
const PREFIX = 'build-';

/** Makes the folder that one build works in, and no other one. What builds that were cut off left behind goes. */
export function makeWorkFolder(): string {
  mkdirSync(WORKSHOP, { recursive: true });
  for (const name of readdirSync(WORKSHOP).filter(isLeftover))
    rmSync(join(WORKSHOP, name), { recursive: true, force: true });
  const folder = join(WORKSHOP, `${PREFIX}${ownName()}`);
  mkdirSync(folder);
  return folder;
}

function isLeftover(name: string): boolean {
  if (name.startsWith(PREFIX)) return isOver(name.slice(PREFIX.length));
  // As builds once called theirs.
  const pid = /^site-(\d+)$/.exec(name)?.[1];
  return pid !== undefined && !isRunning(Number(pid));
}
