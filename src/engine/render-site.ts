import { cpSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { handOver, type WrittenEntries } from '../library/handed-over.ts';
import { inWorkers } from '../parallel/in-workers.ts';
import type { Bundle } from './bundle.ts';
import { renderPages, type Share } from './render.ts';

export interface RenderTask {
  bundle: Bundle;
  entries: WrittenEntries;
  /** The number of claims. */
  claims: number;
  /** The folder of the new site. */
  folder: string;
}

/** With fewer claims for each, starting workers takes longer than it saves. Each needs memory for all claims. */
const CLAIMS_PER_WORKER = 200;

/** Renders all pages, on all cores if that is faster, and copies styles, scripts and fonts. */
export async function renderSite(task: RenderTask): Promise<void> {
  cpSync(task.bundle.client, task.folder, { recursive: true });
  const of = Math.min(availableParallelism(), Math.floor(task.claims / CLAIMS_PER_WORKER));
  if (of < 2) {
    handOver(task.entries);
    return renderPages(task.bundle, { number: 0, of: 1 }, task.folder);
  }
  const shares = Array.from({ length: of }, (_, number): Share => ({ number, of }));
  await inWorkers(new URL('./render-worker.ts', import.meta.url), shares, { workerData: task }, () => {});
}
