import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { siteToShow } from './src/dev/site-to-show.ts';
import { basePath } from './src/model/site.ts';
import { contentFolder } from './src/pipeline/folder/content-folder.ts';
import { cacheFolder, projectRoot } from './src/pipeline/folder/project.ts';

const content = contentFolder(projectRoot);
// A build with an invalid site.yaml stops in the loader, which reports the error; the preview uses what is valid in it.
const { url } = siteToShow(content);

export default defineConfig({
  site: new URL(url).origin,
  // Decoded, because Astro compares it with decoded paths.
  base: decodeURI(basePath({ url })),
  trailingSlash: 'always',
  // Astro's default cache would be shared by all content folders.
  cacheDir: join(cacheFolder(content), 'astro'),
  // Render other pages while one is being written to disk.
  // GitHub Pages ignores folders that begin with an underscore, like Astro's default `_astro`.
  build: { concurrency: 8, inlineStylesheets: 'never', assets: 'assets' },
  // Remove white space only where it does not change the text.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: { cacheDir: join(cacheFolder(content), 'vite'), build: { assetsInlineLimit: 0 } },
});
