import type { History } from '../history/read-history.ts';
import type { ClaimRevisions } from '../model/shown-history.ts';

/** The revisions of each claim in a history, as plain data for the entries file. */
export function revisionsIn({ claims }: Pick<History, 'claims'>): ClaimRevisions[] {
  return [...claims.values()].map(({ slug, revisions }) => ({ slug, revisions }));
}
