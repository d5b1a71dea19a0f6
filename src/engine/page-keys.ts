import { hash } from 'node:crypto';
import type { PlannedPage } from '../plan/pages.ts';
import type { SitePlan } from '../plan/site-plan.ts';

/**
 * Makes a function that returns the key of a page: a digest of everything that its HTML depends on. `bundle` is the key of the
 * compiled pages. Entries enter with their own digests.
 */
export function pageKeys(bundle: string, { frame }: SitePlan): (page: PlannedPage) => string {
  const around = sha256(JSON.stringify(frame));
  return ({ path, view, props }) => sha256(`${bundle}\n${around}\n${JSON.stringify([path, view, props], withDigests)}`);
}

/** Keeps the text of an entry out of the key, and from being loaded. */
function withDigests(_: string, value: unknown): unknown {
  const isEntry = typeof value === 'object' && value !== null && 'digest' in value && 'html' in value;
  return isEntry ? value.digest : value;
}

export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}
