import { stat } from 'node:fs/promises';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { cacheFolder, projectRoot } from '../pipeline/folder/project.ts';
import { type Content, type ReadOptions, readClaims } from '../pipeline/read/read-claims.ts';
import { inert } from '../text/inert.ts';
import { printAside } from './print.ts';
import { makeProgress } from './progress.ts';
import { Stop } from './run.ts';

/** Reads the content folder and shows progress. */
export async function readContent(options: Pick<ReadOptions, 'noteTexts'> = {}): Promise<Content> {
  const root = contentFolder(projectRoot);
  const isFolder = await stat(root).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder)
    throw new Stop(
      `There is no content folder \`${inert(root)}\`. Set ASSAY_CONTENT to the folder that contains site.yaml and claims/.`,
    );
  const progress = makeProgress();
  const cacheErrors: string[] = [];
  const content = await readClaims(root, {
    ...options,
    cacheFolder: cacheFolder(root),
    onProgress: (done, total) => progress.show(`Reading files: ${done} of ${total}`),
    onCacheError: (line) => cacheErrors.push(line),
  });
  progress.end();
  for (const line of cacheErrors) printAside(`${line}\n`);
  return content;
}
