import { parentPort, workerData } from 'node:worker_threads';
import type { OpenFile } from './plain-result.ts';
import { lineOfFile } from './read-one.ts';
import type { ReadSettings } from './read-settings.ts';

// A worker of `readAll`. It answers with lines of the cache file, which are smaller than objects and need not be encoded again.
parentPort?.on('message', (batch: OpenFile[]) => {
  const settings = workerData as ReadSettings;
  const lines = Buffer.concat(batch.map((one) => lineOfFile(one, settings)));
  parentPort?.postMessage(lines);
});
