import type { ClaimRule } from './rule.ts';
import { added } from './valid-folder.ts';

export const untranslatedClaim: ClaimRule = {
  level: 'note',
  demands:
    'A claim in another language should be translated for readers. Programs that read the structured data of the page then also get the claim in the language of the fact-check.',
  fix: 'Add a translation as `claimTranslation`.',
  fails: added('claimLang: es'),
  passes: added('claimLang: en-US'),
  check({ claim, site, typed }) {
    const language = claim.lang ?? site.lang;
    if (claim.claimLang === undefined || base(claim.claimLang) === base(language)) return [];
    if (typed(['claimTranslation'])) return [];
    const reason = `No translation of a claim in \`${claim.claimLang}\`, expected \`claimTranslation: …\` in the language of the fact-check (\`${language}\`)`;
    return [{ reason, path: ['claimLang'] }];
  },
};

function base(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
