import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { pageText } from './page-text.ts';
import type { Answer } from './request.ts';

/** What a page is to its worker. */
export interface PageToRead {
  body: Uint8Array;
  type: string;
}

/** Bytes that are parsed at once. A page of this size that was written to be slow takes about a second. */
const SMALL = 200_000;
const MEMORY = 1000; // megabytes

/**
 * The text of a page; undefined if it is not read. A large page is parsed in a thread of its own, which is stopped after some
 * time (in milliseconds): some pages take very long, and meanwhile the others would seem not to answer.
 */
export async function pageTextInTime(answer: Answer, time: number): Promise<string | undefined> {
  if (answer.body.length <= SMALL) return pageText(answer);
  const workerData: PageToRead = { body: answer.body, type: answer.header('content-type') ?? '' };
  const resourceLimits = { maxOldGenerationSizeMb: MEMORY };
  const worker = new Worker(new URL('./page-text-worker.ts', import.meta.url), { workerData, resourceLimits });
  try {
    return await new Promise<string | undefined>((resolve) => {
      sleep(time, undefined, { ref: false }).then(() => resolve(undefined));
      worker.once('message', resolve);
      // Out of memory, for instance.
      worker.once('error', () => resolve(undefined));
    });
  } finally {
    await worker.terminate();
  }
}
