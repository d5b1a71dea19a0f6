import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { bundlesFolder, cacheFolder, projectRoot } from '../pipeline/folder/project.ts';
import { inert } from '../text/inert.ts';
import { buildSite } from './build-site.ts';
import { forgetBuilds } from './fresh.ts';
import { OUT_DIR } from './out-dir.ts';
import { print } from './print.ts';
import { run } from './run.ts';

const USAGE = `npm run build -- [--outDir FOLDER] [--fresh]

Checks the content, then writes the site and its search index.

  --outDir FOLDER    output folder; default: dist
  --fresh            ignore everything kept from earlier builds`;

// `npm run build`: checks the content, then writes the site and its search index.
await run(async (args) => {
  const { values } = parseArgs({ args, options: { ...OUT_DIR, fresh: { type: 'boolean', default: false } } });
  const outDir = resolve(projectRoot, values.outDir);
  if (values.fresh) forgetBuilds(cacheFolder(contentFolder(projectRoot)), bundlesFolder);
  await buildSite(outDir);
  print(`The site is in ${inert(outDir)}\n`);
}, USAGE);
