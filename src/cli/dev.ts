import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { basePath } from '../model/site.ts';
import { contentFolder } from '../pipeline/content-folder.ts';
import { projectRoot } from '../pipeline/folders.ts';
import { readSite } from '../pipeline/read-site.ts';
import { run } from './run.ts';

// `npm run dev`: a live preview. Drafts are shown and marked, problems are named with their place.
await run(async (args) => {
  const { values } = parseArgs({ args, options: { port: { type: 'string' } } });
  const port = Number(values.port ?? process.env.PORT ?? 4321);
  const server = await dev({ root: projectRoot, logLevel: 'warn', server: { port } });
  const { site } = readSite(contentFolder(projectRoot));
  const base = site ? basePath(site) : '/';
  console.log(`The preview is served at http://localhost:${server.address.port}${base} (stop it with Ctrl+C)`);
});
