import type { History } from '../history/read-history.ts';
import { revisionsWithNames } from '../history/revision-names.ts';
import type { ClaimRevisions } from '../model/shown-history.ts';
import type { Site } from '../model/site.ts';

/** The revisions of each claim in a history, as plain data for the entries file. */
export function revisionsIn(history: Pick<History, 'claims' | 'names'>, site: Site): ClaimRevisions[] {
  return [...revisionsWithNames(history, site)].map(([slug, revisions]) => ({ slug, revisions }));
}
