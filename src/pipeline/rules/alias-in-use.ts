import { slugOf } from '../page-address.ts';
import type { SetRule } from './rule.ts';
import { added, second } from './sound-folder.ts';

export const aliasInUse: SetRule = {
  level: 'error',
  demands: 'An old address leads to one claim. It is not the address of another claim or of a list of claims.',
  cure: 'Take the alias out of all files but the one that it should lead to.',
  fails: { ...added('aliases: [second]'), ...second('The army saw a balloon.') },
  report: [
    'claims/flights.md:7:11 error alias-in-use Unexpected alias `second`, expected an address that nothing else has: `claims/second.md` has it',
  ],
  passes: { ...added('aliases: [first]'), ...second('The army saw a balloon.') },
  judge({ claims, files }) {
    const taken = new Map(files.filter(({ kind }) => kind === 'claims').map(({ path }) => [slugOf(path), path]));
    return claims.flatMap(({ path, data }) =>
      (data.aliases ?? []).flatMap((alias, index) => {
        if (alias === undefined) return [];
        const other = isList(alias) ? 'a list of claims' : taken.get(alias);
        if (other === undefined) {
          taken.set(alias, path);
          return [];
        }
        if (other === path && slugOf(path) === alias) {
          const reason = `Unexpected alias \`${alias}\`, which is the name of the file itself; expected another, older name`;
          return [{ file: path, reason, path: ['aliases', index] }];
        }
        const owner = isList(alias) ? other : `\`${other}\``;
        const reason = `Unexpected alias \`${alias}\`, expected an address that nothing else has: ${owner} has it`;
        return [{ file: path, reason, path: ['aliases', index] }];
      }),
    );
  },
};

/** `/claims/2/` is the second page of the list, `/claims/index/` the list on some hosts. */
function isList(alias: string): boolean {
  return /^\d+$/.test(alias) || alias === 'index';
}
