import { parentPort, workerData } from 'node:worker_threads';
import { type ReadSettings, readFile } from './read-file.ts';
import { type OpenFile, plainResult } from './read-many.ts';

// One core's share of `readAll`.
parentPort?.on('message', (batch: OpenFile[]) => {
  const settings = workerData as ReadSettings;
  parentPort?.postMessage(batch.map(({ file, text }) => plainResult(file, readFile(file, text, settings))));
});
