import { newestCorrection } from './newest-correction.ts';
import type { ClaimRule } from './rule.ts';
import { added } from './valid-folder.ts';

const correction = [
  'corrections:',
  '  - date: 2026-11-27',
  '    kind: update',
  '    note: A third flight became known.',
];

export const correctionAfterUpdated: ClaimRule = {
  level: 'warning',
  demands:
    '`updated` should be the date of the last change that matters to readers, and a correction is such a change. Otherwise the page would say “last updated” above a newer correction.',
  fix: 'Set `updated` to the date of the newest correction, or to a later one.',
  fails: added('updated: 2026-11-25', ...correction),
  passes: added('updated: 2026-11-27', ...correction),
  check({ claim }) {
    const { updated } = claim;
    const newest = newestCorrection(claim);
    if (updated === undefined || newest === undefined || newest.date <= updated) return [];
    const reason = `Unexpected date \`${updated}\` for \`updated\`, expected \`${newest.date}\` (\`corrections[${newest.index + 1}].date\`) or later: a correction is a change that matters to readers`;
    return [{ reason, path: ['updated'] }];
  },
};
