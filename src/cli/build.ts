import { buildSite } from './build-site.ts';
import { outDirOf } from './out-dir.ts';
import { run } from './run.ts';

// `npm run build`: check, then the site and its search index.
await run(async (args) => {
  const outDir = outDirOf(args);
  await buildSite(outDir);
  console.log(`The site is in ${outDir}`);
});
