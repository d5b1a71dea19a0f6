import { withdrawalOf } from '../../model/withdrawal.ts';
import type { ClaimRule } from './rule.ts';
import { CLAIM, changed } from './sound-folder.ts';

const SECOND = CLAIM.slice(CLAIM.indexOf('  - id: paper'), CLAIM.indexOf('---\n\n'));

export const oneSource: ClaimRule = {
  level: 'warning',
  demands:
    'A verdict rests on more than one source, each of which could be wrong. A check that was withdrawn has no verdict.',
  cure: 'Look for a second source that does not repeat the first. Where there is none, say so in the text.',
  fails: changed(SECOND, ''),
  passes: {},
  judge({ claim }) {
    const [only, ...others] = claim.sources ?? [];
    if (withdrawalOf(claim) || only?.id === undefined || others.length > 0) return [];
    const reason = `Only one source, \`${only.id}\`, expected a second one that does not repeat it`;
    return [{ reason, path: ['sources'], part: 'key' }];
  },
};
