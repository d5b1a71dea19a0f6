import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { isEncoded } from '../dev/base-path.ts';
import { preview } from '../dev/index.ts';
import { siteToShow } from '../dev/site-to-show.ts';
import { basePath } from '../model/site.ts';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { cacheFolder, projectRoot } from '../pipeline/folder/project.ts';
import { portNumber, portOfEnvironment } from './port.ts';
import { print } from './print.ts';
import { assertUsablePath } from './project-path.ts';
import { run } from './run.ts';

const USAGE = `npm run dev -- [--port NUMBER]

Starts a live preview. It shows drafts, marked as such, and each problem on the page it belongs to. Press Ctrl+C to stop.

  --port NUMBER    port to use, or the next free one; default: 4321`;

// `npm run dev`: a live preview that shows drafts and problems.
await run(async (args) => {
  assertUsablePath();
  const { values } = parseArgs({ args, options: { port: { type: 'string' } } });
  const asked = values.port === undefined ? portOfEnvironment() : portNumber(values.port, '--port');
  let port = asked ?? 4321;
  for (;;) port = await serveUntilMoved(port);
}, USAGE);

/** Serves the preview until the site has another base path. Returns the port. */
async function serveUntilMoved(port: number): Promise<number> {
  const content = contentFolder(projectRoot);
  // Read once, because `site.yaml` can change while the server starts.
  const site = siteToShow(content);
  const moved = Promise.withResolvers<void>();
  const listener = { report: (text: string) => print(`${text}\n`), basePathChanged: moved.resolve };
  const integrations = [preview(content, site, listener)];
  // Its own Vite cache: a build or `astro sync` running at the same time would delete a shared one.
  const vite = { cacheDir: join(cacheFolder(content), 'vite-preview') };
  const base = isEncoded(site) ? '/' : basePath(site);
  const server = await dev({ root: projectRoot, logLevel: 'warn', server: { port }, integrations, vite, base });
  const address = `http://localhost:${server.address.port}${basePath(site)}`;
  print(`Preview running at ${address} (press Ctrl+C to stop)\n`);
  await moved.promise;
  await server.stop();
  return server.address.port;
}
