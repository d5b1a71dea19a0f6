import { inFigures, LIMITS } from '../limits/limits.ts';
import type { SetRule } from './rule.ts';
import { PIXEL, wrote } from './valid-folder.ts';

export const missingImage: SetRule = {
  level: 'error',
  demands: `An image must be in the content folder, at the path given in the body (relative to the file). It must be intact, match its file extension, and have at most ${inFigures(LIMITS.pictureBytes)} bytes, ${inFigures(LIMITS.picturePixels)} pixels, and ${inFigures(LIMITS.pictureSide)} pixels on a side.`,
  fix: 'Put the file there, or correct the path, which is case-sensitive. Save the image again if it is damaged, or smaller if it is too large.',
  fails: wrote('![Two aeroplanes over a town](flights.png)'),
  passes: { ...wrote('![Two aeroplanes over a town](flights.png)'), 'claims/flights.png': PIXEL },
  check({ references, pictures }) {
    return [...references].flatMap(([file, found]) =>
      found.flatMap(({ kind, target, typed, place }) => {
        const picture = pictures.get(target);
        if (kind !== 'image' || typeof picture === 'object') return [];
        const why = picture ?? `which does not exist; expected an image \`${target}\` in the content folder`;
        return [{ file, reason: `Unexpected image \`${typed}\`, ${why}`, place }];
      }),
    );
  },
};
