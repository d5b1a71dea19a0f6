import type { ClaimData } from '../../model/claim.ts';
import type { Loose } from './loose.ts';
import type { ClaimRule } from './rule.ts';
import { added } from './sound-folder.ts';

const changeOf = (date: string, from: string) => [
  `  - date: ${date}`,
  '    kind: verdict',
  `    from: ${from}`,
  '    note: The army named five more flights.',
];

export const correctionVerdict: ClaimRule = {
  level: 'error',
  demands:
    'A correction of kind `verdict` tells of a verdict that changed: `from` is another one than the verdict that came after it. Otherwise readers are told of a change that there was not.',
  cure: 'Change `verdict`, or write into `from` what it was before. Where the verdict did not change, the correction is of another kind.',
  fails: added('updated: 2026-11-25', 'corrections:', ...changeOf('2026-11-25', 'mostly-false')),
  passes: added(
    'updated: 2026-11-26',
    'corrections:',
    ...changeOf('2026-11-26', 'false'),
    ...changeOf('2026-11-25', 'mostly-false'),
  ),
  judge({ claim }) {
    return changesOf(claim).flatMap(({ from, index }, place, changes) => {
      const newer = changes[place - 1];
      const after = newer ? newer.from : claim.verdict;
      if (from === undefined || from !== after) return [];
      const where = newer ? `corrections[${newer.index + 1}].from` : 'verdict';
      const reason = `Unexpected \`${from}\` for \`corrections[${index + 1}].from\`, expected another verdict than \`${after}\` (\`${where}\`), which came after it; or \`kind: correction\` where the verdict did not change`;
      return [{ reason, path: ['corrections', index, 'from'] }];
    });
  },
};

/** The changes of the verdict, newest first; those of one day in the order of the file. */
function changesOf({ corrections = [] }: Loose<ClaimData>) {
  return corrections
    .map((correction, index) => ({ ...correction, index }))
    .filter(({ kind }) => kind === 'verdict')
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
