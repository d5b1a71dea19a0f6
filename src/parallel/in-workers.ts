import { availableParallelism } from 'node:os';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** What a worker may need, in bytes. */
const WORKER_MEMORY = 400_000_000;

/** The workers of all runs. */
const running = new Set<Worker>();
let isEnding = false;

/**
 * Ends all workers, before a process cleans up and exits: they would go on writing files into folders that it removes. No run
 * returns any more, so that nothing is made of what they did not finish.
 */
export async function endWorkers(): Promise<void> {
  isEnding = true;
  await Promise.all([...running].map((worker) => worker.terminate()));
}

/**
 * Runs a program in as many workers as there are cores and room in memory for. It gets one task after another as messages, and answers each with one
 * message. `done` is called with each answer and the position of its task, in any order. After the first error no worker runs any
 * more, and the error is thrown.
 */
export async function inWorkers<Task, Answer>(
  program: URL,
  tasks: readonly Task[],
  options: WorkerOptions,
  done: (answer: Answer, index: number) => void,
): Promise<void> {
  await unlessEnding();
  const left = tasks.entries();
  const inMemory = Math.max(1, Math.floor(process.availableMemory() / WORKER_MEMORY));
  const count = Math.min(availableParallelism(), inMemory, tasks.length);
  const workers = Array.from({ length: count }, () => startWorker(program, options));
  try {
    await Promise.all(workers.map((worker) => workThrough(worker, left, done)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
    await unlessEnding();
  }
}

/** Never settles once `endWorkers` was called. */
function unlessEnding(): Promise<void> {
  return isEnding ? new Promise(() => {}) : Promise.resolve();
}

function startWorker(program: URL, options: WorkerOptions): Worker {
  const worker = new Worker(program, options);
  running.add(worker);
  return worker.once('exit', () => running.delete(worker));
}

async function workThrough<Task, Answer>(
  worker: Worker,
  left: IterableIterator<[number, Task]>,
  done: (answer: Answer, index: number) => void,
): Promise<void> {
  for (const [index, task] of left) done(await answer<Answer>(worker, task), index);
}

function answer<Answer>(worker: Worker, task: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error('A worker ended before it had done its work'));
    worker.once('error', reject).once('exit', gone);
    worker.once('message', (found: Answer) => {
      worker.off('error', reject).off('exit', gone);
      resolve(found);
    });
    worker.postMessage(task);
  });
}
