import { availableParallelism } from 'node:os';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Runs a program in as many workers as there are cores. It gets one task after another as messages, and answers each with one
 * message. `done` is called with each answer and the position of its task, in any order. Rejects with the first error.
 */
export async function inWorkers<Task, Answer>(
  program: URL,
  tasks: readonly Task[],
  options: WorkerOptions,
  done: (answer: Answer, index: number) => void,
): Promise<void> {
  const left = tasks.entries();
  const count = Math.min(availableParallelism(), tasks.length);
  await Promise.all(Array.from({ length: count }, () => workThrough(new Worker(program, options), left, done)));
}

async function workThrough<Task, Answer>(
  worker: Worker,
  left: IterableIterator<[number, Task]>,
  done: (answer: Answer, index: number) => void,
): Promise<void> {
  try {
    for (const [index, task] of left) done(await answer<Answer>(worker, task), index);
  } finally {
    await worker.terminate();
  }
}

function answer<Answer>(worker: Worker, task: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (found: Answer) => {
      worker.off('error', reject);
      resolve(found);
    });
    worker.postMessage(task);
  });
}
