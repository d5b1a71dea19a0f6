import { VFile } from 'vfile';
import { shownPath } from '../folder/project.ts';
import { listStatic, STATIC, type StaticFile } from '../folder/static-files.ts';
import { addProblem } from '../report/report.ts';

/** The files that are published as they are. */
export interface SeenStatic {
  files: StaticFile[];
  /** The file at a path below the content folder, for messages; undefined for other files. */
  fileOf(path: string): VFile | undefined;
  /** The files with messages. The others are not read. */
  reported(): VFile[];
}

/** Lists the files that are published as they are, and reports those that must not be. */
export function readStatic(root: string): SeenStatic {
  const { files, refused } = listStatic(root);
  const vfile = (path: string) => new VFile({ path: shownPath(root, path) });
  const listed = new Map(files.map(({ path }) => [`${STATIC}/${path}`, vfile(`${STATIC}/${path}`)]));
  const others = refused.map(({ path, reason }) => {
    const file = vfile(path);
    addProblem(file, 'static-file', reason);
    return file;
  });
  return {
    files,
    fileOf: (path) => listed.get(path),
    reported: () => [...others, ...[...listed.values()].filter(({ messages }) => messages.length > 0)],
  };
}
