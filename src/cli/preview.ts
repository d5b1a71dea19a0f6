import { outDirOf } from './out-dir.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';

const USAGE = `npm run preview -- [--outDir FOLDER]

Serves the site that was built last. Press Ctrl+C to stop.

  --outDir FOLDER    folder of the site; default: dist`;

// `npm run preview`: serves the site that was built last.
await run(async (args) => serve(outDirOf(args)), USAGE);
