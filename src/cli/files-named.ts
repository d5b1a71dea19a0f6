import { resolve, sep } from 'node:path';
import type { VFile } from 'vfile';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import { inert } from '../text/inert.ts';
import { UsageError } from './run.ts';

/**
 * The files that were named on a command line, or that lie in folders that were; all of them where none was named. Names are
 * seen from where the command was typed, from the project, or from the content folder. Throws `UsageError` for one that means nothing.
 */
export function filesNamed(names: readonly string[], files: readonly VFile[]): readonly VFile[] {
  if (names.length === 0) return files;
  const byPath = new Map(files.map((file) => [resolve(file.path), file]));
  const wanted = names.flatMap((name) => {
    const found = placesOf(name)
      .map((place) => filesAt(place, byPath))
      .find((some) => some.length > 0);
    if (found) return found;
    throw new UsageError(
      `Unknown file \`${inert(name)}\`, expected a file or folder of the content folder ${inert(contentFolder(projectRoot))}`,
    );
  });
  return [...new Set(wanted)];
}

/** npm runs commands in the folder of the project, whatever folder they were typed in; it says which that was. */
function placesOf(name: string): string[] {
  const folders = [process.env.INIT_CWD ?? process.cwd(), process.cwd(), contentFolder(projectRoot)];
  return folders.map((folder) => resolve(folder, name));
}

function filesAt(place: string, byPath: ReadonlyMap<string, VFile>): VFile[] {
  const file = byPath.get(place);
  if (file) return [file];
  return [...byPath].filter(([path]) => path.startsWith(place + sep)).map(([, found]) => found);
}
