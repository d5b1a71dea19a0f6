import { inert } from '../text/inert.ts';
import { buildSite } from './build-site.ts';
import { outDirOf } from './out-dir.ts';
import { print } from './print.ts';
import { run } from './run.ts';

const USAGE = `npm run build -- [--outDir FOLDER]

Checks the content, then writes the site and its search index.

  --outDir FOLDER    output folder; default: dist`;

// `npm run build`: checks the content, then writes the site and its search index.
await run(async (args) => {
  const outDir = outDirOf(args);
  await buildSite(outDir);
  print(`The site is in ${inert(outDir)}\n`);
}, USAGE);
