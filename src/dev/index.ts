import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ChangedFile } from '../history/changed-file.ts';
import { getPreview, type Preview, setPreview } from '../library/dev.ts';
import { basePath, type Site } from '../model/site.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import { isEncoded, underBasePath } from './base-path.ts';
import { type Asked, historyRequests } from './history/history-requests.ts';
import { previewHistory } from './history/preview-history.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { patientReload } from './patient-reload.ts';
import { plannedFiles } from './planned-files.ts';
import { previewReader, type Reading } from './read-content.ts';
import { searchFiles } from './search.ts';
import { staticFiles } from './static-files.ts';
import { changeReporter } from './terminal.ts';
import { watchFolder } from './watch-folder.ts';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** What a preview reports to the command that started it. */
export interface Listener {
  /** Prints a text: new problems, and the number of all. */
  report(text: string): void;
  /** The base path of the site changed, so the server must be restarted. Can be called several times. */
  basePathChanged(): void;
}

/**
 * Turns Astro's development server into the live preview: reads the content folder, passes the content to the pages, reads it again
 * when a file changes, and reloads the page in browsers. `site` is the site as it was when the server started, with its base path.
 */
export function preview(root: string, site: Site, listener: Listener): AstroIntegration {
  let stop = () => {};
  return {
    name: 'assay-preview',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // The content is watched here. Vite would watch each of its files, and what other commands write to Astro's own folder.
        const own = [root + sep, join(projectRoot, '.astro') + sep];
        const ignored = [(path: string) => own.some((start) => path.startsWith(start))];
        updateConfig({ vite: { server: { watch: { ignored } } } });
      },
      'astro:server:setup': ({ server }) => {
        if (isEncoded(site)) server.middlewares.use(underBasePath(basePath(site)));
        dropUnheardReloads(server);
        server.middlewares.use(searchFiles);
        server.middlewares.use(plannedFiles);
        const { refresh, asked, end } = refresher(root, server, listener, basePath(site));
        server.middlewares.use(historyRequests(asked));
        // Astro answers addresses without an extension or a slash before any other middleware.
        server.httpServer?.once('listening', () =>
          server.middlewares.stack.unshift({ route: '', handle: staticFiles }),
        );
        const unwatch = watchFolder(root, refresh);
        stop = () => {
          unwatch();
          end();
        };
        refresh();
      },
      'astro:server:done': () => stop(),
    },
  };
}

/** How often the content is read again without a report if a file is gone each time. */
const MAX_FAILURES = 20;

interface Refresher {
  /** Reads the content and shows it. */
  refresh(): void;
  /** What pages about the history wait for. */
  asked: Asked;
  end(): void;
}

/** Reads the content and shows it, whenever it is told to. Pages wait for the first reading only. `base` is the path that is served. */
function refresher(root: string, server: Server, listener: Listener, base: string): Refresher {
  const history = previewHistory(root, { changed: () => refresh(), report: listener.report });
  const read = previewReader(root, history);
  const reportOn = changeReporter();
  const { reload, waitFor } = patientReload(() => server.environments.client.hot.send(RELOAD));
  const first = Promise.withResolvers<Preview>();
  setPreview(first.promise);
  let shown: Preview | undefined;

  function show(reading: Reading): void {
    const report = reportOn(reading.files);
    if (report !== '') listener.report(report);
    const previous = shown;
    shown = reading.preview;
    if (previous?.digest === shown.digest) return;
    first.resolve(shown);
    setPreview(Promise.resolve(shown));
    if (basePath(shown.site) !== base) listener.basePathChanged();
    else {
      forgetAddresses(server);
      reload();
    }
  }

  async function showHistory(slug: string): Promise<void> {
    history.ask(slug);
    // Its file may have been written a moment ago: if the content were read while Astro looks for the page, there would be none.
    if (!hasClaim(await getPreview(), slug)) await refresh();
    await history.update();
    const preview = await getPreview();
    if (preview.history.asked.has(slug)) return;
    shown = { ...preview, history: history.shown(preview.site) };
    setPreview(Promise.resolve(shown));
    forgetAddresses(server);
  }

  let failures = 0;
  const refresh = oneAtATime(async () => {
    try {
      show(await read());
      failures = 0;
    } catch (error) {
      // A file disappeared or changed while it was being read: read again soon.
      const isPassing = error instanceof ChangedFile || (error as NodeJS.ErrnoException).code === 'ENOENT';
      if (isPassing && ++failures < MAX_FAILURES) return void setTimeout(refresh, 100);
      listener.report(`The content could not be read: ${error instanceof Error ? error.stack : error}`);
      first.reject(error);
    }
  });
  // A page that was loading when the content changed asks once it has loaded.
  server.environments.client.hot.on('assay:shown', (digest, client) => {
    if (shown && digest !== shown.digest) client.send(RELOAD);
  });
  return { refresh, asked: { history: showHistory, claim: history.begin, waiting: waitFor }, end: history.stop };
}

const RELOAD = { type: 'full-reload', path: '*' } as const;

function hasClaim({ lines, brokenPages }: Preview, slug: string): boolean {
  const isBroken = brokenPages.some(({ address }) => address === `claims/${slug}/`);
  return isBroken || lines.some((line) => 'claim' in line && line.claim.slug === slug);
}

/** Astro caches addresses and content until its own content store sends this event. */
function forgetAddresses(server: Server): void {
  for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
}

/** While no browser is connected, Vite keeps a reload for the next page that opens. That page is up to date: drop the reload. */
function dropUnheardReloads({ ws }: Server): void {
  const send: (...message: unknown[]) => void = ws.send.bind(ws);
  ws.send = (...message: unknown[]) => {
    const [payload] = message as [{ type?: string }];
    if (payload.type !== 'full-reload' || ws.clients.size > 0) send(...message);
  };
}
