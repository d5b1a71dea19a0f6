import type { ClaimRule } from './rule.ts';
import { added } from './valid-folder.ts';

const first = ['corrections:', '  - date: 2026-11-25', '    kind: update', '    note: A third flight became known.'];
const UPDATED = 'updated: 2026-11-26';
const second = ['  - date: 2026-11-26', '    kind: clarification', '    note: The army was named.'];

export const correctionsNewestFirst: ClaimRule = {
  level: 'warning',
  demands: 'Corrections should be listed newest first, as readers see them.',
  fix: 'Move the newest correction to the top of the list.',
  fails: added(...first, ...second, UPDATED),
  passes: added('corrections:', ...second, ...first.slice(1), UPDATED),
  check({ claim }) {
    const days = (claim.corrections ?? []).map((correction) => correction?.date);
    return days.flatMap((day, index) => {
      const above = days[index - 1];
      if (day === undefined || above === undefined || day <= above) return [];
      const reason = `Unexpected correction dated \`${day}\` below one dated \`${above}\`, expected the newest first`;
      return [{ reason, path: ['corrections', index, 'date'] }];
    });
  },
};
