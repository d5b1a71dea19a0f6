import type { ClaimData } from '../../model/claim.ts';
import type { DeepPartial } from './deep-partial.ts';
import type { ClaimRule } from './rule.ts';
import { added } from './valid-folder.ts';

const changeOf = (date: string, from: string) => [
  `  - date: ${date}`,
  '    kind: verdict',
  `    from: ${from}`,
  '    note: The army named five more flights.',
];

export const correctionVerdict: ClaimRule = {
  level: 'error',
  demands:
    'A correction of kind `verdict` must record a change: `from` must differ from the verdict that came after it. Otherwise readers would be told of a change that never happened.',
  fix: 'Change `verdict`, or set `from` to the earlier verdict. If the verdict did not change, use another kind of correction.',
  fails: added('updated: 2026-11-25', 'corrections:', ...changeOf('2026-11-25', 'mostly-false')),
  passes: added(
    'updated: 2026-11-26',
    'corrections:',
    ...changeOf('2026-11-26', 'false'),
    ...changeOf('2026-11-25', 'mostly-false'),
  ),
  check({ claim }) {
    return changesOf(claim).flatMap(({ from, index }, place, changes) => {
      const newer = changes[place - 1];
      const after = newer ? newer.from : claim.verdict;
      if (from === undefined || from !== after) return [];
      const where = newer ? `corrections[${newer.index + 1}].from` : 'verdict';
      const reason = `Unexpected \`${from}\` for \`corrections[${index + 1}].from\`, expected a verdict other than \`${after}\` (\`${where}\`), which came after it, or \`kind: correction\` if the verdict did not change`;
      return [{ reason, path: ['corrections', index, 'from'] }];
    });
  },
};

/** The changes of the verdict, newest first; those of the same day in file order. */
function changesOf({ corrections = [] }: DeepPartial<ClaimData>) {
  return corrections
    .map((correction, index) => ({ ...correction, index }))
    .filter(({ kind }) => kind === 'verdict')
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
