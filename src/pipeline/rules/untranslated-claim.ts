import type { ClaimRule } from './rule.ts';
import { added } from './sound-folder.ts';

export const untranslatedClaim: ClaimRule = {
  level: 'note',
  demands:
    'A claim in another language is translated for the readers of the check. Whoever reads the data of the page finds the claim in the language of the check too.',
  cure: 'Write what it says behind `claimTranslation`.',
  fails: added('claimLang: es'),
  passes: added('claimLang: en-US'),
  judge({ claim, site, typed }) {
    const language = claim.lang ?? site.lang;
    if (claim.claimLang === undefined || base(claim.claimLang) === base(language)) return [];
    if (typed(['claimTranslation'])) return [];
    const reason = `No translation of a claim in \`${claim.claimLang}\`, expected \`claimTranslation: …\` in the language of the check (\`${language}\`)`;
    return [{ reason, path: ['claimLang'] }];
  },
};

function base(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
