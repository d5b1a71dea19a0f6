import { defineCollection } from 'astro:content';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentFolder } from './pipeline/folder/content-folder.ts';
import { cacheFolder, libraryFile, projectRoot } from './pipeline/folder/project.ts';
import { writeLibrary } from './pipeline/read/library-file.ts';
import { readClaims } from './pipeline/read/read-claims.ts';
import { isPublishable } from './pipeline/report/report.ts';
import { quietReport } from './pipeline/report/text-report.ts';

// Astro's door to the pipeline for a build, which stops here at any error. Its store holds one entry: where the library
// lies, and a digest that changes with it. A preview does without the store, which waits half a second before it tells of
// a change; `src/dev` reads the content there.

const root = contentFolder(projectRoot);

const loader: Loader = {
  name: 'assay',
  async load({ store, watcher, config }) {
    // Only a preview has a watcher.
    if (watcher) return;
    const content = await readClaims(root, { cacheFolder: cacheFolder(root) });
    if (!isPublishable(content.files)) throw new Error(`The content has errors:\n${quietReport(content.files)}`);
    const file = libraryFile(fileURLToPath(config.cacheDir));
    const digest = await writeLibrary(file, content, 'readers');
    store.set({ id: 'library', data: { file }, digest });
  },
};

export const collections = { library: defineCollection({ loader }) };
