import { parentPort } from 'node:worker_threads';
import { makeSearch, type SearchTask } from './make-search.ts';

// The worker of `buildSearch`: gets a task and answers with the files of the search.
parentPort?.on('message', async (task: SearchTask) => {
  // If Pagefind is killed, it never answers. Then nothing else keeps this worker alive, and `inWorkers` notices that it has
  // ended.
  parentPort?.unref();
  parentPort?.postMessage(await makeSearch(task));
  parentPort?.ref();
});
