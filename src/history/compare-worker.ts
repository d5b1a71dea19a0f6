import { parentPort } from 'node:worker_threads';
import { type ClaimVersions, compareClaim } from './compare-claim.ts';

// A worker of `compareClaims`.
parentPort?.on('message', (batch: ClaimVersions[]) => parentPort?.postMessage(batch.map(compareClaim)));
