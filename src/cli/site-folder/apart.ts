import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { contentFolder, KINDS } from '../../pipeline/folder/content-folder.ts';
import { projectRoot } from '../../pipeline/folder/project.ts';
import { Stop } from '../run.ts';

/** Folders of the project that must not contain a site: their content is read, copied or deleted. */
const OF_THE_PROJECT = ['.astro', '.git', 'node_modules', 'public', 'src'];

/** Throws `Stop` if a site would contain the project or its content, or be inside a folder that a build uses. */
export function assertApart(outDir: string): void {
  const target = realPath(outDir);
  const [project, content] = [realPath(projectRoot), realPath(contentFolder(projectRoot))];
  for (const kept of [project, content]) {
    if (contains(target, kept))
      throw new Stop(
        `${outDir} contains this project or its content, so no site is written there. Choose another --outDir.`,
      );
  }
  const read = KINDS.map((kind) => join(content, kind));
  for (const folder of [...read, ...OF_THE_PROJECT.map((name) => join(project, name))]) {
    if (contains(folder, target))
      throw new Stop(
        `${outDir} is inside ${folder}, which builds use, so no site is written there. Choose another --outDir.`,
      );
  }
}

function contains(folder: string, path: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** The real path, with symbolic links resolved as far as it exists. */
function realPath(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync(full);
  } catch {
    // The parent folders may be links.
    return dirname(full) === full ? full : join(realPath(dirname(full)), basename(full));
  }
}
