import { parentPort, workerData } from 'node:worker_threads';
import { type ClaimPage, indexShard } from './shard.ts';

// A worker of `indexInShards`: gets the pages of a shard and answers with its index. `workerData` is the default language.
parentPort?.on('message', async (pages: ClaimPage[]) => {
  // If Pagefind is killed, it never answers. Then nothing else keeps this worker alive, and `inWorkers` notices that it has
  // ended.
  parentPort?.unref();
  parentPort?.postMessage(await indexShard(pages, String(workerData)));
  parentPort?.ref();
});
