import { resolve, sep } from 'node:path';
import type { VFile } from 'vfile';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import { inert } from '../text/inert.ts';
import { UsageError } from './run.ts';
import { typedIn } from './typed-path.ts';

/**
 * The files named on the command line, directly or by their folder; all files if none was named. Names are relative to the folder
 * where the command was typed, the project, or the content folder. Throws `UsageError` for an unknown name.
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
      `Unknown file \`${inert(name)}\`, expected a file or folder in the content folder ${inert(contentFolder(projectRoot))}`,
    );
  });
  return [...new Set(wanted)];
}

function placesOf(name: string): string[] {
  const folders = [typedIn(), process.cwd(), contentFolder(projectRoot)];
  return folders.map((folder) => resolve(folder, name));
}

function filesAt(place: string, byPath: ReadonlyMap<string, VFile>): VFile[] {
  const file = byPath.get(place);
  if (file) return [file];
  return [...byPath].filter(([path]) => path.startsWith(place + sep)).map(([, found]) => found);
}
