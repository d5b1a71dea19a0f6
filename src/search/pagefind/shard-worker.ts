import { parentPort, workerData } from 'node:worker_threads';
import { indexShard, readPages } from './shard.ts';

// A worker of `indexInShards`: gets the slugs of a shard and answers with its index. `workerData` is the folder of the site.
parentPort?.on('message', async (slugs: string[]) => {
  // If Pagefind is killed, it never answers. Then nothing else keeps this worker alive, and `inWorkers` notices that it has ended.
  parentPort?.unref();
  parentPort?.postMessage(await indexShard(readPages(String(workerData), slugs)));
  parentPort?.ref();
});
