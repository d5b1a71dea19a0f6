import { buildSite } from './build-site.ts';
import { outDirOf } from './out-dir.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';

const USAGE = `npm start -- [--outDir FOLDER]

Builds the site, serves it and prints its address. Press Ctrl+C to stop.

  --outDir FOLDER    output folder; default: dist`;

// `npm start`: builds the site, serves it and prints its address.
await run(async (args) => {
  const outDir = outDirOf(args);
  await buildSite(outDir);
  await serve(outDir);
}, USAGE);
