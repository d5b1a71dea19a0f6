import { availableParallelism } from 'node:os';
import { RevisionError } from '../git/run-git.ts';
import { inWorkers } from '../parallel/in-workers.ts';
import type { CompareTask, Versions } from './compare-batch.ts';
import type { ComparedClaim } from './compare-claim.ts';

/** With fewer claims, starting workers takes longer than it saves. */
const WORTH_WORKERS = 300;

/** What a worker answers: the result of each claim, or why git could not read their versions. */
export type BatchAnswer = { found: ComparedClaim[] } | { failed: string };

/**
 * Reads and compares the versions of many claims, on all cores if that is faster, and calls `done` with the result of each, in
 * any order. Throws RevisionError if git fails.
 */
export async function compareClaims(
  top: string,
  claims: readonly Versions[],
  done: (found: ComparedClaim) => void,
  worthWorkers = WORTH_WORKERS,
): Promise<void> {
  if (claims.length < worthWorkers) {
    // Loading the readers of YAML and Markdown takes longer than all the rest if nothing has to be compared.
    if (claims.length > 0) for (const found of await compareHere({ top, claims })) done(found);
    return;
  }
  // Git stores versions as differences from others: each further process would have to restore the same ones again.
  const share = Math.ceil(claims.length / availableParallelism());
  const tasks: CompareTask[] = [];
  for (let at = 0; at < claims.length; at += share) tasks.push({ top, claims: claims.slice(at, at + share) });
  // Syntax trees are large and short-lived, but all of this must fit into little memory.
  const options = { resourceLimits: { maxYoungGenerationSizeMb: 24 } };
  const program = new URL('./compare-worker.ts', import.meta.url);
  await inWorkers<CompareTask, BatchAnswer>(program, tasks, options, (answer) => {
    if ('failed' in answer) throw new RevisionError(answer.failed);
    answer.found.forEach(done);
  });
}

async function compareHere(task: CompareTask): Promise<ComparedClaim[]> {
  const { compareBatch } = await import('./compare-batch.ts');
  return compareBatch(task);
}
