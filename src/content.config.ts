import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFolder } from './pipeline/content-folder.ts';
import { cacheFolder, projectRoot } from './pipeline/folders.ts';
import { writeLibrary } from './pipeline/library-file.ts';
import { readClaims } from './pipeline/read-claims.ts';
import { isPublishable } from './pipeline/report.ts';
import { textReport } from './pipeline/text-report.ts';

// Astro's door to the pipeline. Its store holds one entry: where the library lies, and a digest that changes with it.
// A build stops here at any error; a preview shows what it can and says what is wrong.

const root = contentFolder(projectRoot);

async function load({ store, watcher, logger }: LoaderContext): Promise<void> {
  const content = await readClaims(root, { cacheFolder: cacheFolder(root) });
  const report = textReport(content.files);
  if (!isPublishable(content.files)) {
    if (!watcher) throw new Error(`The content has errors:\n${report}`);
    logger.error(`Mistakes in the content; everything else is shown:\n${report}`);
  }
  const file = join(cacheFolder(root), watcher ? 'preview.jsonl' : 'library.jsonl');
  const today = new Date().toISOString().slice(0, 10);
  const digest = await writeLibrary(file, content, watcher ? 'editors' : { today });
  store.set({ id: 'library', data: { file }, digest });
}

/** Reads again whenever a file of the content changes, one reading after the other. */
function follow(context: LoaderContext): void {
  let reading = Promise.resolve();
  let waiting = false;
  context.watcher?.add(root);
  context.watcher?.on('all', (_event, path) => {
    // An editor's save comes as several events; the reading that is about to start sees all of them.
    if (!path.startsWith(root) || waiting) return;
    waiting = true;
    reading = reading
      .then(() => {
        waiting = false;
        return load(context);
      })
      .catch((error) => context.logger.error(String(error)));
  });
}

const loader: Loader = {
  name: 'assay',
  async load(context) {
    await load(context);
    follow(context);
  },
};

export const collections = { library: defineCollection({ loader }) };
