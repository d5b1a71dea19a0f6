import { secondsOf } from '../../model/appearance.ts';
import type { ClaimRule } from './rule.ts';
import { added } from './sound-folder.ts';

const FILM = [
  'appearances:',
  '  - url: https://film.example/watch',
  '    archived: https://archive.example/film',
  '    startAt: 1:02:03',
];

export const momentsInOrder: ClaimRule = {
  level: 'error',
  demands:
    'A passage of a film or recording ends after it begins. Readers are led to these places, and players refuse one that ends before it.',
  cure: 'Correct the place that is wrong: `1:23` is minutes and seconds, `1:02:03` hours, minutes and seconds. Leave `endAt` out where only the beginning matters.',
  fails: added(...FILM, '    endAt: 2:10'),
  passes: added(...FILM, '    endAt: 62:10'),
  judge({ claim: { appearances = [] } }) {
    return appearances.flatMap((appearance, index) => {
      const { startAt, endAt } = appearance ?? {};
      if (startAt === undefined || endAt === undefined || secondsOf(endAt) > secondsOf(startAt)) return [];
      const reason = `Unexpected \`${endAt}\` for \`endAt\`, expected a place after \`${startAt}\` (\`startAt\`): a passage ends after it begins`;
      return [{ reason, path: ['appearances', index, 'endAt'] }];
    });
  },
};
