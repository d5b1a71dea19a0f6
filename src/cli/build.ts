import { inert } from '../text/inert.ts';
import { buildSite } from './build-site.ts';
import { outDirOf } from './out-dir.ts';
import { print } from './print.ts';
import { run } from './run.ts';

const USAGE = `npm run build -- [--outDir FOLDER]

Judges all files, then writes the site and its search index.

  --outDir FOLDER    where to; dist where it is not said`;

// `npm run build`: check, then the site and its search index.
await run(async (args) => {
  const outDir = outDirOf(args);
  await buildSite(outDir);
  print(`The site is in ${inert(outDir)}\n`);
}, USAGE);
