import { hash } from 'node:crypto';
import type { MadeFile } from '../plan/made-file.ts';
import type { PlannedPage } from '../plan/pages.ts';
import type { SitePlan } from '../plan/site-plan.ts';

/**
 * Makes a function that returns the key of a page: a digest of everything that its HTML depends on. `bundle` is the key of the
 * compiled pages. What has a digest of its own, such as an entry, enters with that.
 */
export function pageKeys(bundle: string, { frame }: SitePlan): (page: PlannedPage) => string {
  const around = sha256(JSON.stringify(frame));
  return ({ path, view, props }) => sha256(`${bundle}\n${around}\n${JSON.stringify([path, view, props], withDigests)}`);
}

/** The same for a file that is made from what is published. `around` stands for the code and the site. */
export function madeFileKey({ path, from }: MadeFile, around: string): string {
  return sha256(`${around}\n${JSON.stringify([path, from], withDigests)}`);
}

/**
 * For `JSON.stringify`: what has a digest becomes that. A claim is in many lists, and the text of an entry need not be loaded.
 */
export function withDigests(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'digest' in value ? value.digest : value;
}

export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}
