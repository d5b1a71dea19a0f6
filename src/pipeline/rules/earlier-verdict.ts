import type { ClaimRule } from './rule.ts';
import { added } from './valid-folder.ts';

const change = (kind: string) => [
  'updated: 2026-11-25',
  'corrections:',
  '  - date: 2026-11-25',
  `    kind: ${kind}`,
  '    from: mostly-true',
  '    note: The army named five more flights.',
];

export const earlierVerdict: ClaimRule = {
  level: 'warning',
  demands:
    'Only a correction of kind `verdict` or `withdrawal` should name an earlier verdict in `from`. This is only a warning, because the page shows it for any kind; `npm run changes` expects kind `verdict`.',
  fix: 'Write `kind: verdict` if the verdict changed; otherwise remove `from`.',
  fails: added(...change('correction')),
  passes: added(...change('verdict')),
  check({ claim: { corrections = [] } }) {
    return corrections.flatMap((correction, index) => {
      const { kind, from } = correction ?? {};
      if (kind === undefined || kind === 'verdict' || kind === 'withdrawal' || from === undefined) return [];
      const reason = `Unexpected \`from: ${from}\` with \`kind: ${kind}\`, expected \`kind: verdict\` if the verdict changed, or no \`from\``;
      return [{ reason, path: ['corrections', index, 'from'] }];
    });
  },
};
