import type { ClaimRule } from './rule.ts';
import { added } from './valid-folder.ts';

const LIST = ['claimants:', '  - name: Ana Ruiz', '  - name: Social media users', '    type: group'];

export const claimantAndClaimants: ClaimRule = {
  level: 'error',
  demands:
    'Use `claimant` for one claimant or `claimants` for several, never both. With both, it is unclear whether `claimant` is one of the `claimants`.',
  fix: 'Put all of them in `claimants`.',
  fails: added(...LIST, 'claimant:', '  name: Ben Ode'),
  passes: added(...LIST),
  check({ claim: { claimant, claimants = [] } }) {
    if (claimant === undefined || claimants.length === 0) return [];
    const reason = 'Unexpected `claimant` as well as `claimants`, expected all claimants in `claimants`';
    return [{ reason, path: ['claimant'], part: 'key' }];
  },
};
