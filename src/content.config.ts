import { defineCollection } from 'astro:content';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { settingsOf } from './history/settings.ts';
import { handedOver, type WrittenEntries } from './library/handed-over.ts';
import type { Site } from './model/site.ts';
import { contentFolder } from './pipeline/folder/content-folder.ts';
import { cacheFolder, entriesFile, projectRoot } from './pipeline/folder/project.ts';
import type { Content } from './pipeline/read/read-claims.ts';

// Where Astro gets the content. `npm run build` has read it already and hands over the entries file; `astro build` reads it here,
// and any error in the content stops it. Astro's store holds one entry: the path of the entries file and a digest that changes
// with it. The preview does not use the store, which waits half a second before it reports a change: `src/dev` reads the content
// itself.

const loader: Loader = {
  name: 'assay',
  async load({ store, watcher, config }) {
    // Only the preview has a watcher.
    if (watcher) return;
    const { file, digest } = handedOver() ?? (await readEntries(entriesFile(fileURLToPath(config.cacheDir))));
    store.set({ id: 'file', data: { file }, digest });
  },
};

/** Reads the content and writes the entries file. The modules for this are loaded only if needed: Vite transforms each. */
async function readEntries(file: string): Promise<WrittenEntries> {
  const [{ readClaims }, { writeEntries }, { isPublishable }, { quietReport }] = await Promise.all([
    import('./pipeline/read/read-claims.ts'),
    import('./pipeline/read/entries-file.ts'),
    import('./pipeline/report/report.ts'),
    import('./pipeline/report/text-report.ts'),
  ]);
  const root = contentFolder(projectRoot);
  const content = await readClaims(root, { cacheFolder: cacheFolder(root) });
  if (!isPublishable(content.files)) throw new Error(`The content has errors:\n${quietReport(content.files)}`);
  const history = content.site && (await readTexts(content, content.site, `${file}.revisions`));
  return { file, digest: await writeEntries(file, { ...content, ...(history && { history }) }, 'readers') };
}

/** Reads the history of the claims, and makes all texts about it: it is unknown which pages will be rendered. */
async function readTexts(content: Content, site: Site, texts: string): Promise<Content['history']> {
  const [
    { readHistory },
    { revisionsIn },
    { writeTexts },
    { textsShownBy, historyPages, versionPages },
    { makeLibrary },
    { entryLines },
  ] = await Promise.all([
    import('./history/read-history.ts'),
    import('./versions/revisions-in.ts'),
    import('./versions/write-texts.ts'),
    import('./plan/history-pages.ts'),
    import('./library/make-library.ts'),
    import('./pipeline/read/entries-file.ts'),
  ]);
  const read = await readHistory(content.root, { today: content.today, ...settingsOf(site, content.today) });
  const history = { claims: revisionsIn(read, site), texts };
  const library = makeLibrary([...entryLines({ ...content, history }, 'readers')]);
  await writeTexts(content.root, site, textsShownBy([...historyPages(library), ...versionPages(library)]), texts);
  return history;
}

export const collections = { entries: defineCollection({ loader }) };
