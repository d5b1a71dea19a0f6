import type { ClaimRule } from './rule.ts';
import { added } from './sound-folder.ts';

const LIST = ['claimants:', '  - name: Ana Ruiz', '  - name: Social media users', '    type: group'];

export const claimantAndClaimants: ClaimRule = {
  level: 'error',
  demands:
    'Who made the claim stands in one place: `claimant` for one, `claimants` for several. With both it is not plain whether the one is meant to be among the several.',
  cure: 'Put all of them into `claimants`.',
  fails: added(...LIST, 'claimant:', '  name: Ben Ode'),
  passes: added(...LIST),
  judge({ claim: { claimant, claimants = [] } }) {
    if (claimant === undefined || claimants.length === 0) return [];
    const reason = 'Unexpected `claimant` beside `claimants`, expected all of them in `claimants`';
    return [{ reason, path: ['claimant'], part: 'key' }];
  },
};
