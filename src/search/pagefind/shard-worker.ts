import { parentPort, workerData } from 'node:worker_threads';
import { indexShard, readPages } from './shard.ts';

// A worker of `indexInShards`: gets the slugs of a shard and answers with its index. `workerData` is the folder of the site.
parentPort?.on('message', async (slugs: string[]) => {
  parentPort?.postMessage(await indexShard(readPages(String(workerData), slugs)));
});
