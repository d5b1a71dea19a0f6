import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { siteToShow } from './src/dev/site-to-show.ts';
import { basePath } from './src/model/site.ts';
import { contentFolder } from './src/pipeline/folder/content-folder.ts';
import { cacheFolder, projectRoot } from './src/pipeline/folder/project.ts';

const content = contentFolder(projectRoot);
// A broken site.yaml stops a build in the loader, which reports it with its place; a preview shows what is sound in it.
const { url } = siteToShow(content);

export default defineConfig({
  site: new URL(url).origin,
  // Astro compares it with decoded paths.
  base: decodeURI(basePath({ url })),
  trailingSlash: 'always',
  // Astro's own cache would answer for one content folder with what it kept of another.
  cacheDir: join(cacheFolder(content), 'astro'),
  // Writing a page waits for the disk; others are rendered meanwhile.
  // GitHub Pages leaves out folders that begin with an underscore, as Astro's own name for them does.
  build: { concurrency: 8, inlineStylesheets: 'never', assets: 'assets' },
  // White space between words in a line is text.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: { cacheDir: join(cacheFolder(content), 'vite'), build: { assetsInlineLimit: 0 } },
});
