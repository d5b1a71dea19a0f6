import { parentPort, workerData } from 'node:worker_threads';
import { handOver } from '../library/handed-over.ts';
import { renderPages, type Share } from './render.ts';
import type { RenderTask } from './render-site.ts';

// A worker of `renderSite`: renders each share that it gets.
const { bundle, entries, folder } = workerData as RenderTask;
handOver(entries);
parentPort?.on('message', async (share: Share) => {
  await renderPages(bundle, share, folder);
  parentPort?.postMessage(share.number);
});
