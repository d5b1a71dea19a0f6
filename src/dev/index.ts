import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { type Preview, setPreview } from '../library/preview.ts';
import { basePath } from '../model/site.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import { isEncoded, underBasePath } from './base-path.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { pictureAddresses } from './pictures.ts';
import { previewReader, type Reading } from './read-preview.ts';
import { searchFiles } from './search.ts';
import { siteToShow } from './site-to-show.ts';
import { newsOfReadings } from './terminal.ts';
import { watchFolder } from './watch-folder.ts';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** What a preview tells whoever started it. */
export interface Listener {
  /** What an editor should read: mistakes, and how many there are. */
  say(text: string): void;
  /** The site got another base path, which a running server cannot take. */
  moved(): void;
}

/**
 * What makes Astro's development server an editor's preview: it reads the content folder, hands the content to the pages,
 * reads again when a file changes, and has browsers load their page again.
 */
export function preview(root: string, listener: Listener): AstroIntegration {
  let stop = () => {};
  return {
    name: 'assay-preview',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        const entrypoint = new URL('./broken.astro', import.meta.url);
        injectRoute({ pattern: '/[...address]', entrypoint, prerender: true });
        // The content is watched here; Vite would watch each of its files, and each that a build beside it writes.
        const own = [root + sep, join(projectRoot, '.astro', 'build-')];
        const ignored = [(path: string) => own.some((start) => path.startsWith(start))];
        updateConfig({ vite: { server: { watch: { ignored } } } });
      },
      'astro:server:setup': ({ server }) => {
        const site = siteToShow(root);
        if (isEncoded(site)) server.middlewares.use(underBasePath(basePath(site)));
        server.middlewares.use(searchFiles);
        server.middlewares.use(pictureAddresses);
        const refresh = readingInto(root, server, listener);
        stop = watchFolder(root, refresh);
        refresh();
      },
      'astro:server:done': () => stop(),
    },
  };
}

/** Makes a function that reads the content and shows what it found. Pages wait for the first reading, and for no other. */
function readingInto(root: string, server: Server, listener: Listener): () => void {
  const read = previewReader(root);
  const newsOf = newsOfReadings();
  const first = Promise.withResolvers<Preview>();
  setPreview(first.promise);
  let shown: Preview | undefined;

  function show(reading: Reading): void {
    const news = newsOf(reading.files);
    if (news !== '') listener.say(news);
    const before = shown;
    shown = reading.preview;
    if (before?.digest === shown.digest) return;
    first.resolve(shown);
    setPreview(Promise.resolve(shown));
    if (before && basePath(before.site) !== basePath(shown.site)) listener.moved();
    else reload(server);
  }

  const refresh = oneAtATime(async () => {
    try {
      show(await read());
    } catch (error) {
      // A file that went away while it was being read: what is there instead is read next.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return void setTimeout(refresh, 100);
      listener.say(`The content could not be read: ${error instanceof Error ? error.stack : error}`);
      first.reject(error);
    }
  });
  // A page that was on its way when the content changed asks when it has arrived.
  server.environments.client.hot.on('assay:shown', (digest, client) => {
    if (shown && digest !== shown.digest) client.send(RELOAD);
  });
  return refresh;
}

const RELOAD = { type: 'full-reload', path: '*' } as const;

function reload(server: Server): void {
  // Astro keeps which addresses exist, and their contents, until it hears this from its own store.
  for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
  server.environments.client.hot.send(RELOAD);
}
