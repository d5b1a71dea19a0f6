import type { SetRule } from './rule.ts';
import { PIXEL, wrote } from './sound-folder.ts';

export const missingImage: SetRule = {
  level: 'error',
  demands: 'A picture lies in the content folder, at the place that the text names, seen from the file.',
  cure: 'Put the file there, or correct the path. Capitals count.',
  fails: wrote('![Two aeroplanes over a town](flights.png)'),
  report: [
    'claims/flights.md:18:1 error missing-image Unexpected picture `flights.png`, which does not exist; expected a picture `claims/flights.png` in the content folder',
  ],
  passes: { ...wrote('![Two aeroplanes over a town](flights.png)'), 'claims/flights.png': PIXEL },
  judge({ references, pictures }) {
    return [...references].flatMap(([file, found]) =>
      found.flatMap(({ kind, target, typed, place }) => {
        const picture = pictures.get(target);
        if (kind !== 'image' || (picture && picture !== 'unreadable')) return [];
        const why = picture ? 'which is no picture that can be shown' : 'which does not exist';
        const reason = `Unexpected picture \`${typed}\`, ${why}; expected a picture \`${target}\` in the content folder`;
        return [{ file, reason, place }];
      }),
    );
  },
};
