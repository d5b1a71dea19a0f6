import { secondsOf } from '../../model/appearance.ts';
import type { ClaimRule } from './rule.ts';
import { added } from './valid-folder.ts';

const FILM = [
  'appearances:',
  '  - url: https://film.example/watch',
  '    archived: https://archive.example/film',
  '    startAt: 1:02:03',
];

export const timestampsInOrder: ClaimRule = {
  level: 'error',
  demands:
    'A passage in a recording must end after it starts. Links take readers to these times, and players reject a passage that ends before it starts.',
  fix: 'Correct the time that is wrong: `1:23` is minutes and seconds, `1:02:03` hours, minutes and seconds. Omit `endAt` if only the start matters.',
  fails: added(...FILM, '    endAt: 2:10'),
  passes: added(...FILM, '    endAt: 62:10'),
  check({ claim: { appearances = [] } }) {
    return appearances.flatMap((appearance, index) => {
      const { startAt, endAt } = appearance ?? {};
      if (startAt === undefined || endAt === undefined || secondsOf(endAt) > secondsOf(startAt)) return [];
      const reason = `Unexpected \`${endAt}\` for \`endAt\`, expected a time after \`${startAt}\` (\`startAt\`): a passage ends after it starts`;
      return [{ reason, path: ['appearances', index, 'endAt'] }];
    });
  },
};
