import type { SetRule } from './rule.ts';
import { added, second } from './valid-folder.ts';

export const relatedItself: SetRule = {
  level: 'warning',
  demands: 'A claim should not list itself under `related`: its page would link to itself.',
  fix: 'Remove it, or write the name of the claim you meant.',
  fails: added('related: [flights]'),
  passes: { ...added('related: [second]'), ...second('The army saw a balloon.') },
  check({ claims }) {
    return claims.flatMap(({ slug, path, data }) =>
      (data.related ?? []).flatMap((other, index) => {
        if (other !== slug) return [];
        const reason = `Unexpected \`${slug}\` for \`related[${index + 1}]\`, which is this claim itself; expected another claim`;
        return [{ file: path, reason, path: ['related', index] }];
      }),
    );
  },
};
