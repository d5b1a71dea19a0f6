import type { SourceKind } from '../../model/claim.ts';
import { withdrawalOf } from '../../model/withdrawal.ts';
import type { ClaimRule } from './rule.ts';
import { changed } from './valid-folder.ts';

/** The kinds that are primary sources, not reports about them. */
const PRIMARY: readonly SourceKind[] = ['primary', 'official', 'law', 'data'];

export const noPrimarySource: ClaimRule = {
  level: 'note',
  demands:
    'At least one source should be primary: the document, law or data itself, or the authority responsible for it. Withdrawn fact-checks are exempt.',
  fix: 'Find what the reports refer to and cite it, with its `kind`. If it is not available, say so in the body.',
  fails: changed('kind: official', 'kind: news'),
  passes: changed('kind: official', 'kind: law'),
  check({ claim }) {
    if (withdrawalOf(claim)) return [];
    const kinds = (claim.sources ?? []).map((source) => source?.kind);
    const isUnfinished = claim.sources?.some((source) => source?.id === undefined || source.title === undefined);
    if (kinds.length === 0 || isUnfinished || kinds.some((kind) => kind === undefined || PRIMARY.includes(kind)))
      return [];
    const expected = PRIMARY.map((kind) => `\`${kind}\``).join(', ');
    const reason = `No primary source, expected one whose \`kind\` is one of ${expected}`;
    return [{ reason, path: ['sources'], part: 'key' }];
  },
};
