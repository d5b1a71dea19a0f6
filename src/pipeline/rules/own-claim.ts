import { claimantPlaces } from '../../model/claimant.ts';
import { addressSlug } from '../../model/slug.ts';
import type { ClaimRule } from './rule.ts';
import { added } from './sound-folder.ts';

export const ownClaim: ClaimRule = {
  level: 'warning',
  demands:
    'The claimant is whoever made the claim, not the desk that checks it. The page would say that the desk itself claimed it.',
  cure: 'Name who made the claim. Leave `claimant` out where nobody knows. Where the desk does check itself, go on.',
  fails: added('claimant:', '  name: The Desk', '  type: organization'),
  passes: added('claimant:', '  name: The army', '  type: organization'),
  judge({ claim, site }) {
    return claimantPlaces(claim).flatMap(({ who: { name }, path }) => {
      if (name === undefined || site.publisher === '' || addressSlug(name) !== addressSlug(site.publisher)) return [];
      const reason = `Unexpected claimant \`${name}\`, who publishes this site; expected whoever made the claim`;
      return [{ reason, path: [...path, 'name'] }];
    });
  },
};
