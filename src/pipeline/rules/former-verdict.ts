import { nearest } from '../../text/nearest.ts';
import type { ClaimRule } from './rule.ts';
import { added } from './valid-folder.ts';

const changeOf = (from: string) => [
  'updated: 2026-11-25',
  'corrections:',
  '  - date: 2026-11-25',
  '    kind: verdict',
  `    from: ${from}`,
  '    note: The army named five more flights.',
];

export const formerVerdict: ClaimRule = {
  level: 'note',
  demands:
    'A correction may name a verdict that is no longer on the scale in `site.yaml`: what was published stays as it was. Pages show its id, without a mark. This is a note, so that you notice a misspelling.',
  fix: 'If the verdict was on your scale once, leave it. Otherwise use one of the ids that the message lists.',
  fails: added(...changeOf('pants-on-fire')),
  passes: added(...changeOf('false')),
  check({ claim: { corrections = [] }, site: { verdicts } }) {
    const ids = verdicts.map(({ id }) => id);
    return corrections.flatMap((correction, index) => {
      const from = correction?.from;
      if (from === undefined || ids.length === 0 || ids.includes(from)) return [];
      const near = nearest(from, ids);
      const reason = `\`${from}\` for \`corrections[${index + 1}].from\` is not on the scale, expected one of ${ids.map((id) => `\`${id}\``).join(', ')}, or a verdict that it had at the time${near ? `; did you mean \`${near}\`?` : ''}`;
      return [{ reason, path: ['corrections', index, 'from'] }];
    });
  },
};
