import { withdrawalOf } from '../../model/withdrawal.ts';
import type { ClaimRule } from './rule.ts';
import { CLAIM, changed } from './valid-folder.ts';

const SECOND = CLAIM.slice(CLAIM.indexOf('  - id: paper'), CLAIM.indexOf('---\n\n'));

export const oneSource: ClaimRule = {
  level: 'warning',
  demands:
    'A verdict should rest on more than one source, because any source can be wrong. Withdrawn fact-checks have no verdict and are exempt.',
  fix: 'Look for a second source that does not repeat the first. If there is none, say so in the body.',
  fails: changed(SECOND, ''),
  passes: {},
  check({ claim }) {
    const [only, ...others] = claim.sources ?? [];
    if (withdrawalOf(claim) || only?.id === undefined || others.length > 0) return [];
    const reason = `Only one source, \`${only.id}\`, expected a second one that does not repeat it`;
    return [{ reason, path: ['sources'], part: 'key' }];
  },
};
