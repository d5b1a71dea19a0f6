import type { ClaimRule } from './rule.ts';
import { added } from './valid-folder.ts';

export const publishedBeforeReadable: ClaimRule = {
  level: 'warning',
  demands:
    '`published` should not be before `publishAt`: the page would show a date on which nobody could read it. This is only a warning, because the fact-check may have been published elsewhere first.',
  fix: 'Set `published` to the date of `publishAt`. If readers can already see the fact-check, remove `publishAt`.',
  fails: added('publishAt: 2026-11-26'),
  passes: added('publishAt: 2026-11-24'),
  check({ claim: { published, publishAt } }) {
    if (published === undefined || publishAt === undefined || published >= publishAt) return [];
    const reason = `Unexpected date \`${published}\` for \`published\`, expected \`${publishAt}\` (\`publishAt\`): nobody can read it before that date`;
    return [{ reason, path: ['published'] }];
  },
};
