import { parentPort, workerData } from 'node:worker_threads';
import { pageText } from './page-text.ts';
import type { PageToRead } from './page-text-in-time.ts';

// Reads the text of one page.
const { body, type } = workerData as PageToRead;
const header = (name: string) => (name === 'content-type' ? type : undefined);
parentPort?.postMessage(pageText({ body, header }));
