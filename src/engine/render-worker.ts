import { parentPort, workerData } from 'node:worker_threads';
import { makeLibrary } from '../library/make-library.ts';
import { readEntries } from '../model/entries-file.ts';
import { planSite } from '../plan/site-plan.ts';
import { openRenderer } from './render.ts';
import type { WorkerTask } from './render-site.ts';

// A worker of `renderSite`: renders the pages at the paths that it gets, and answers with their digests.
const { bundle, entries, folder } = workerData as WorkerTask;
const plan = planSite(makeLibrary(readEntries(entries.file)));
const opened = openRenderer(bundle, plan, folder);
parentPort?.on('message', async (paths: string[]) => {
  const renderer = await opened;
  const digests: string[] = [];
  for (const path of paths) digests.push(await renderer.render(path));
  parentPort?.postMessage(digests);
});
