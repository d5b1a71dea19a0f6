import { inFigures, LIMITS } from '../limits/limits.ts';
import type { SetRule } from './rule.ts';
import { PIXEL, wrote } from './sound-folder.ts';

export const missingImage: SetRule = {
  level: 'error',
  demands: `A picture lies in the content folder, at the place that the text names, seen from the file. It is whole, its content is what the end of its name says, and it has at most ${inFigures(LIMITS.pictureBytes)} bytes, ${inFigures(LIMITS.picturePixels)} pixels, and ${inFigures(LIMITS.pictureSide)} pixels on a side.`,
  cure: 'Put the file there, or correct the path. Capitals count. Save a picture anew that is damaged or too large.',
  fails: wrote('![Two aeroplanes over a town](flights.png)'),
  passes: { ...wrote('![Two aeroplanes over a town](flights.png)'), 'claims/flights.png': PIXEL },
  judge({ references, pictures }) {
    return [...references].flatMap(([file, found]) =>
      found.flatMap(({ kind, target, typed, place }) => {
        const picture = pictures.get(target);
        if (kind !== 'image' || typeof picture === 'object') return [];
        const why = picture ?? `which does not exist; expected a picture \`${target}\` in the content folder`;
        return [{ file, reason: `Unexpected picture \`${typed}\`, ${why}`, place }];
      }),
    );
  },
};
