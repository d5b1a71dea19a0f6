import { parentPort } from 'node:worker_threads';
import { RevisionError } from '../git/run-git.ts';
import { type CompareTask, compareBatch } from './compare-batch.ts';
import type { BatchAnswer } from './compare-claims.ts';

// A worker of `compareClaims`. The class of an error would be lost on its way to the main thread.
parentPort?.on('message', async (task: CompareTask) => {
  parentPort?.postMessage(await answerTo(task));
});

async function answerTo(task: CompareTask): Promise<BatchAnswer> {
  try {
    return { found: await compareBatch(task) };
  } catch (error) {
    if (!(error instanceof RevisionError)) throw error;
    return { failed: error.message };
  }
}
