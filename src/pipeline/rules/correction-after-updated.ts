import { newestCorrection } from './newest-correction.ts';
import type { ClaimRule } from './rule.ts';
import { added } from './sound-folder.ts';

const correction = [
  'corrections:',
  '  - date: 2026-11-27',
  '    kind: update',
  '    note: A third flight became known.',
];

export const correctionAfterUpdated: ClaimRule = {
  level: 'warning',
  demands:
    '`updated` is the day of the last change that matters to readers, and a correction does. The page would say “last updated” above a correction that is newer.',
  cure: 'Write the day of the newest correction behind `updated`, or a later one.',
  fails: added('updated: 2026-11-25', ...correction),
  passes: added('updated: 2026-11-27', ...correction),
  judge({ claim }) {
    const { updated } = claim;
    const newest = newestCorrection(claim);
    if (updated === undefined || newest === undefined || newest.date <= updated) return [];
    const reason = `Unexpected day \`${updated}\` for \`updated\`, expected \`${newest.date}\` (\`corrections[${newest.index + 1}].date\`) or a later one: a correction is a change that matters to readers`;
    return [{ reason, path: ['updated'] }];
  },
};
