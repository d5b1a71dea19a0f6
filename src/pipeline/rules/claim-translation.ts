import type { ClaimRule } from './rule.ts';
import { added } from './valid-folder.ts';

export const claimTranslation: ClaimRule = {
  level: 'warning',
  demands:
    'A translation of the claim should be in the language of the fact-check, and `claimLang` should name the language it was translated from. Screen readers read the claim in that language, and the page names it.',
  fix: 'Set `claimLang` to the language of `claim`. If the claim is already in the language of the fact-check, remove `claimTranslation`.',
  fails: added('claimTranslation: There were flights.'),
  passes: added('claimLang: es', 'claimTranslation: There were flights.'),
  check({ claim, site, typed }) {
    const language = claim.lang ?? site.lang;
    const isNamed = claim.claimLang === undefined ? typed(['claimLang']) !== undefined : claim.claimLang !== language;
    if (claim.claimTranslation === undefined || isNamed) return [];
    const reason = `Unexpected translation without the language of the original, expected \`claimLang: …\` with a language other than \`${language}\``;
    return [{ reason, path: ['claimTranslation'] }];
  },
};
