import type { SetRule } from './rule.ts';
import { VALID } from './valid-folder.ts';

export const noClaims: SetRule = {
  level: 'error',
  demands:
    'A site must have at least one claim. A content folder without any is usually the wrong folder, and building it would replace the site with an empty one.',
  fix: 'Check `ASSAY_CONTENT`, or write the first claim with `npm run new`.',
  fails: { 'claims/flights.md': undefined },
  passes: { 'claims/flights.md': VALID['claims/flights.md'] },
  check({ files }) {
    if (files.some((file) => file.kind === 'claims')) return [];
    const reason = 'No claims found, expected at least one file `claims/<slug>.md` in the content folder';
    return [{ file: 'site.yaml', reason }];
  },
};
