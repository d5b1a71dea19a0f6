import { outDirOf } from './out-dir.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';

// `npm run preview`: serves the site that was built last.
await run(async (args) => serve(outDirOf(args)));
