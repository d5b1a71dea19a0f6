import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { projectRoot } from '../pipeline/folders.ts';
import { run } from './run.ts';

// `npm run dev`: a live preview. Drafts are shown and marked, problems are named with their place.
await run(async (args) => {
  const { values } = parseArgs({ args, options: { port: { type: 'string' } } });
  const port = Number(values.port ?? process.env.PORT ?? 4321);
  const server = await dev({ root: projectRoot, logLevel: 'warn', server: { port } });
  const base = server.resolvedUrls?.local?.[0] ?? `http://localhost:${server.address.port}/`;
  console.log(`The preview is served at ${base} (stop it with Ctrl+C)`);
});
