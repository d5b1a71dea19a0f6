import type { SetRule } from './rule.ts';
import { added, second } from './sound-folder.ts';

export const relatedItself: SetRule = {
  level: 'warning',
  demands: 'A claim under `related` is another one. Its page would send readers to where they are.',
  cure: 'Take it out, or write the name of the one that was meant.',
  fails: added('related: [flights]'),
  passes: { ...added('related: [second]'), ...second('The army saw a balloon.') },
  judge({ claims }) {
    return claims.flatMap(({ slug, path, data }) =>
      (data.related ?? []).flatMap((other, index) => {
        if (other !== slug) return [];
        const reason = `Unexpected \`${slug}\` for \`related[${index + 1}]\`, which is this claim itself; expected another one`;
        return [{ file: path, reason, path: ['related', index] }];
      }),
    );
  },
};
