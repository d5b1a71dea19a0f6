import { projectRoot } from '../pipeline/folder/project.ts';
import { Stop } from './run.ts';

/** Throws `Stop` if Astro cannot work in the project folder. */
export function assertUsablePath(path = projectRoot): void {
  // Vite does not treat what follows these characters as part of a file name.
  const [character] = /[#?*]/.exec(path) ?? [];
  if (character === undefined) return;
  throw new Stop(
    `The path of this project contains the character \`${character}\` (${path}), which Astro does not support. Rename or move the folder, then run the command again.`,
  );
}
