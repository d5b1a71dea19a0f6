import { buildSite } from './build-site.ts';
import { outDirOf } from './out-dir.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';

const USAGE = `npm start -- [--outDir FOLDER]

Builds the site, serves it and prints its address. Ctrl+C stops it.

  --outDir FOLDER    where the site is written; dist where it is not said`;

// `npm start`: builds the site, serves it and prints its address.
await run(async (args) => {
  const outDir = outDirOf(args);
  await buildSite(outDir);
  await serve(outDir);
}, USAGE);
