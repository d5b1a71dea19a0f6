import { newestCorrection } from './newest-correction.ts';
import type { ClaimRule } from './rule.ts';
import { added } from './valid-folder.ts';

const correction = [
  'corrections:',
  '  - date: 2026-11-27',
  '    kind: update',
  '    note: A third flight became known.',
];

export const noUpdated: ClaimRule = {
  level: 'note',
  demands:
    'A fact-check with a correction should have `updated`; otherwise search engines are not told that the page has changed. This is only a note, because the correction has its own date and nothing on the page is wrong.',
  fix: 'Add `updated` with the date of the newest correction, or of a later change.',
  fails: added(...correction),
  passes: added('updated: 2026-11-27', ...correction),
  check({ claim, typed }) {
    const newest = newestCorrection(claim);
    if (newest === undefined || (typed(['updated']) ?? '') !== '') return [];
    const reason = `Correction dated \`${newest.date}\` without \`updated\`, expected the line \`updated: ${newest.date}\``;
    return [{ reason, path: ['corrections', newest.index, 'date'] }];
  },
};
