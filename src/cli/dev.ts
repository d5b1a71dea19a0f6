import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { isEncoded } from '../dev/base-path.ts';
import { preview } from '../dev/index.ts';
import { siteToShow } from '../dev/site-to-show.ts';
import { basePath } from '../model/site.ts';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { cacheFolder, projectRoot } from '../pipeline/folder/project.ts';
import { print } from './print.ts';
import { assertUsablePath } from './project-path.ts';
import { run } from './run.ts';

const USAGE = `npm run dev -- [--port NUMBER]

A live preview: drafts are shown and marked, a mistake stands on the page that has it. Ctrl+C stops it.

  --port NUMBER    4321 where it is not said; the next one that is free is taken`;

// `npm run dev`: a live preview. Drafts are shown and marked, problems are named with their place.
await run(async (args) => {
  assertUsablePath();
  const { values } = parseArgs({ args, options: { port: { type: 'string' } } });
  await start(Number(values.port ?? process.env.PORT ?? 4321));
}, USAGE);

async function start(port: number): Promise<void> {
  const content = contentFolder(projectRoot);
  const moved = async () => {
    await server.stop();
    await start(server.address.port);
  };
  const integrations = [preview(content, { say: (text) => print(`${text}\n`), moved })];
  // What Vite prepares for browsers is the preview's own: a build or `astro sync` beside it would throw it away.
  const vite = { cacheDir: join(cacheFolder(content), 'vite-preview') };
  const site = siteToShow(content);
  const base = isEncoded(site) ? { base: '/' } : {};
  const server = await dev({ root: projectRoot, logLevel: 'warn', server: { port }, integrations, vite, ...base });
  const address = `http://localhost:${server.address.port}${basePath(site)}`;
  print(`The preview is served at ${address} (stop it with Ctrl+C)\n`);
}
