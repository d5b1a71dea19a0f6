import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { contentFolder, KINDS } from '../../pipeline/folder/content-folder.ts';
import { projectRoot } from '../../pipeline/folder/project.ts';
import { Stop } from '../run.ts';

/** Folders of the project that are not for sites: what lies there is read, copied or thrown away. */
const OF_THE_PROJECT = ['.astro', '.git', 'node_modules', 'public', 'src'];

/** Throws `Stop` where a site would stand around the project or its content, or within what a build reads. */
export function assertApart(outDir: string): void {
  const target = realPath(outDir);
  const [project, content] = [realPath(projectRoot), realPath(contentFolder(projectRoot))];
  for (const kept of [project, content]) {
    if (holds(target, kept))
      throw new Stop(
        `${outDir} holds this project or its content, so no site is written there. Choose another --outDir.`,
      );
  }
  const read = KINDS.map((kind) => join(content, kind));
  for (const folder of [...read, ...OF_THE_PROJECT.map((name) => join(project, name))]) {
    if (holds(folder, target))
      throw new Stop(
        `${outDir} lies in ${folder}, which builds read from or work in, so no site is written there. Choose another --outDir.`,
      );
  }
}

function holds(folder: string, path: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** Where a path leads, links followed, as far as it exists. */
function realPath(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync(full);
  } catch {
    // What does not exist has no links; the folders above it may be some.
    return dirname(full) === full ? full : join(realPath(dirname(full)), basename(full));
  }
}
