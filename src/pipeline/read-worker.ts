import { parentPort, workerData } from 'node:worker_threads';
import type { ReadSettings } from './read-file.ts';
import { type OpenFile, readOne } from './read-many.ts';

// One core's share of `readAll`.
parentPort?.on('message', (batch: OpenFile[]) => {
  const settings = workerData as ReadSettings;
  parentPort?.postMessage(batch.map((one) => readOne(one, settings)));
});
