import { projectRoot } from '../pipeline/folder/project.ts';
import { Stop } from './run.ts';

/** Throws `Stop` where the project lies in a folder that pages cannot be made in. */
export function assertUsablePath(path = projectRoot): void {
  // Vite takes what stands behind these for no part of a file's name.
  const [character] = /[#?*]/.exec(path) ?? [];
  if (character === undefined) return;
  throw new Stop(
    `The folder of this project has the character \`${character}\` in its path (${path}), with which no pages can be made. Rename or move the folder, then run the command again.`,
  );
}
