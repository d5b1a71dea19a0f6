import type { ClaimRule } from './rule.ts';
import { added } from './sound-folder.ts';

export const publishedBeforeReadable: ClaimRule = {
  level: 'warning',
  demands:
    '`published` is not before `publishAt`. The page would claim a day on which nobody could read it. It is a warning, because a check may have been published elsewhere before.',
  cure: 'Give `published` the day of `publishAt`. Take `publishAt` out of a check that readers see already.',
  fails: added('publishAt: 2026-11-26'),
  passes: added('publishAt: 2026-11-24'),
  judge({ claim: { published, publishAt } }) {
    if (published === undefined || publishAt === undefined || published >= publishAt) return [];
    const reason = `Unexpected day \`${published}\` for \`published\`, expected \`${publishAt}\` (\`publishAt\`): before that day nobody can read it`;
    return [{ reason, path: ['published'] }];
  },
};
