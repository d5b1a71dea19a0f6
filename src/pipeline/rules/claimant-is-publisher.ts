import { claimantPlaces } from '../../model/claimant.ts';
import { addressSlug } from '../../model/slug.ts';
import type { ClaimRule } from './rule.ts';
import { added } from './valid-folder.ts';

export const claimantIsPublisher: ClaimRule = {
  level: 'warning',
  demands:
    'The claimant should be the person or organisation that made the claim, not the desk that checks it. Otherwise the page would say that the desk itself made the claim.',
  fix: 'Name who made the claim. Omit `claimant` if nobody knows. If the desk really is checking itself, ignore this.',
  fails: added('claimant:', '  name: The Desk', '  type: organization'),
  passes: added('claimant:', '  name: The army', '  type: organization'),
  check({ claim, site }) {
    return claimantPlaces(claim).flatMap(({ who: { name }, path }) => {
      if (name === undefined || site.publisher === '' || addressSlug(name) !== addressSlug(site.publisher)) return [];
      const reason = `Unexpected claimant \`${name}\`, which is the publisher of this site; expected the person or organisation that made the claim`;
      return [{ reason, path: [...path, 'name'] }];
    });
  },
};
