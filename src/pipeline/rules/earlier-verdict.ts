import type { ClaimRule } from './rule.ts';
import { added } from './sound-folder.ts';

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
    'Only a correction of kind `verdict` names an earlier verdict, or one of kind `withdrawal` the one that was withdrawn. It is a warning, because the page shows it under any kind; `npm run changes` asks for one of kind `verdict`.',
  cure: 'Write `kind: verdict` where the verdict changed; where it did not, take `from` out.',
  fails: added(...change('correction')),
  passes: added(...change('verdict')),
  judge({ claim: { corrections = [] } }) {
    return corrections.flatMap((correction, index) => {
      const { kind, from } = correction ?? {};
      if (kind === undefined || kind === 'verdict' || kind === 'withdrawal' || from === undefined) return [];
      const reason = `Unexpected \`from: ${from}\` beside \`kind: ${kind}\`, expected \`kind: verdict\` where the verdict changed; else no \`from\``;
      return [{ reason, path: ['corrections', index, 'from'] }];
    });
  },
};
