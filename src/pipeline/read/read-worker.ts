import { parentPort, workerData } from 'node:worker_threads';
import { type OpenFile, readOne } from './read-many.ts';
import type { ReadSettings } from './read-settings.ts';

// A worker of `readAll`.
parentPort?.on('message', (batch: OpenFile[]) => {
  const settings = workerData as ReadSettings;
  parentPort?.postMessage(batch.map((one) => readOne(one, settings)));
});
