import { inWorkers } from '../parallel/in-workers.ts';
import type { ClaimVersions, ComparedClaim } from './compare-claim.ts';

/** With fewer claims, starting workers takes longer than it saves. */
const WORTH_WORKERS = 300;
/** The number of claims a worker gets at a time. */
const BATCH = 50;

/** Compares the versions of many claims, on all cores if that is faster, and calls `done` with the result of each, in any order. */
export async function compareClaims(
  claims: readonly ClaimVersions[],
  done: (found: ComparedClaim) => void,
): Promise<void> {
  if (claims.length < WORTH_WORKERS) {
    // Loading the readers of YAML and Markdown takes longer than all the rest if nothing has to be compared.
    const { compareClaim } = await import('./compare-claim.ts');
    for (const claim of claims) done(compareClaim(claim));
    return;
  }
  const batches: ClaimVersions[][] = [];
  for (let index = 0; index < claims.length; index += BATCH) batches.push(claims.slice(index, index + BATCH));
  // Syntax trees are large and short-lived, but all of this must fit into little memory.
  const options = { resourceLimits: { maxYoungGenerationSizeMb: 24 } };
  const program = new URL('./compare-worker.ts', import.meta.url);
  await inWorkers<ClaimVersions[], ComparedClaim[]>(program, batches, options, (found) => found.forEach(done));
}
