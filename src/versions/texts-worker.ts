import { parentPort } from 'node:worker_threads';
import { makeBatch, type TextBatch } from './write-texts.ts';

// A worker of `writeTexts`. An error ends it.
parentPort?.on('message', async (batch: TextBatch) => parentPort?.postMessage(await makeBatch(batch)));
