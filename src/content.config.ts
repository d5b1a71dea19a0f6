import { defineCollection } from 'astro:content';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentFolder } from './pipeline/folder/content-folder.ts';
import { cacheFolder, entriesFile, projectRoot } from './pipeline/folder/project.ts';
import { writeEntries } from './pipeline/read/entries-file.ts';
import { readClaims } from './pipeline/read/read-claims.ts';
import { isPublishable } from './pipeline/report/report.ts';
import { quietReport } from './pipeline/report/text-report.ts';

// Where an Astro build calls the pipeline; any error in the content stops the build here. Astro's store holds one entry: the
// path of the entries file and a digest that changes with it. The preview does not use the store, which waits half a second
// before it reports a change: `src/dev` reads the content itself.

const root = contentFolder(projectRoot);

const loader: Loader = {
  name: 'assay',
  async load({ store, watcher, config }) {
    // Only the preview has a watcher.
    if (watcher) return;
    const content = await readClaims(root, { cacheFolder: cacheFolder(root) });
    if (!isPublishable(content.files)) throw new Error(`The content has errors:\n${quietReport(content.files)}`);
    const file = entriesFile(fileURLToPath(config.cacheDir));
    const digest = await writeEntries(file, content, 'readers');
    store.set({ id: 'file', data: { file }, digest });
  },
};

export const collections = { entries: defineCollection({ loader }) };
