import type { ClaimRule } from './rule.ts';
import { added } from './sound-folder.ts';

export const claimTranslation: ClaimRule = {
  level: 'warning',
  demands:
    'A translation of the claim is into the language of the check, and `claimLang` says what it was translated from. Screen readers read the claim in that language, and readers are told which it is.',
  cure: 'Name the language of `claim` in `claimLang`. Where the claim is in the language of the check, take `claimTranslation` out.',
  fails: added('claimTranslation: There were flights.'),
  passes: added('claimLang: es', 'claimTranslation: There were flights.'),
  judge({ claim, site, typed }) {
    const language = claim.lang ?? site.lang;
    const isTold = claim.claimLang === undefined ? typed(['claimLang']) !== undefined : claim.claimLang !== language;
    if (claim.claimTranslation === undefined || isTold) return [];
    const reason = `Unexpected translation without the language of the original, expected \`claimLang: …\` with another language than \`${language}\``;
    return [{ reason, path: ['claimTranslation'] }];
  },
};
