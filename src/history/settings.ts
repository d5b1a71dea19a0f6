import type { Site } from '../model/site.ts';
import type { RevisionOptions } from './revisions.ts';

/**
 * How the history of a site is shown. If the site is not public yet, its history begins today: nothing can have been published
 * later.
 */
export function settingsOf(site: Pick<Site, 'history'> | undefined, today: string): RevisionOptions {
  const { since, authors } = site?.history ?? {};
  return {
    ...(since !== undefined && { since: since < today ? since : today }),
    ...(authors !== undefined && { authors }),
  };
}
