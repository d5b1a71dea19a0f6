import type { SourceKind } from '../../model/claim.ts';
import { withdrawalOf } from '../../model/withdrawal.ts';
import type { ClaimRule } from './rule.ts';
import { changed } from './sound-folder.ts';

/** Kinds that are the thing itself and not a report of it. */
const FIRST_HAND: readonly SourceKind[] = ['primary', 'official', 'law', 'data'];

export const noPrimarySource: ClaimRule = {
  level: 'note',
  demands:
    'At least one source is the thing itself: a document, a law, a table of figures, an office that answers for it. Of a check that was withdrawn nothing more is asked.',
  cure: 'Find what the reports refer to and cite it, with its `kind`. Where it cannot be had, say so in the text.',
  fails: changed('kind: official', 'kind: news'),
  passes: changed('kind: official', 'kind: law'),
  judge({ claim }) {
    if (withdrawalOf(claim)) return [];
    const kinds = (claim.sources ?? []).map((source) => source?.kind);
    const isUnfinished = claim.sources?.some((source) => source?.id === undefined || source.title === undefined);
    if (kinds.length === 0 || isUnfinished || kinds.some((kind) => kind === undefined || FIRST_HAND.includes(kind)))
      return [];
    const expected = FIRST_HAND.map((kind) => `\`${kind}\``).join(', ');
    const reason = `No source at first hand, expected one whose \`kind\` is one of ${expected}`;
    return [{ reason, path: ['sources'], part: 'key' }];
  },
};
