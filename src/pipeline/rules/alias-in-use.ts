import { basename } from 'node:path';
import { slugOf } from '../folder/page-address.ts';
import type { SeenClaim, SetFinding, SetRule } from './rule.ts';
import { added, second } from './valid-folder.ts';

export const aliasInUse: SetRule = {
  level: 'error',
  demands:
    'An old address must redirect to only one claim. It must not be the address of another claim or of a list of claims.',
  fix: 'Remove the alias from all files except the one it should redirect to.',
  fails: { ...added('aliases: [second]'), ...second('The army saw a balloon.') },
  passes: { ...added('aliases: [first]'), ...second('The army saw a balloon.') },
  check({ claims, files, hidden }) {
    const names = files.filter(({ kind }) => kind === 'claims');
    const [seen, unseen] = [
      names.filter(({ path }) => !hidden.has(path)),
      names.filter(({ path }) => hidden.has(path)),
    ];
    const taken = new Map(seen.map(({ path }) => [slugOf(path), path]));
    // In order of precedence: a draft cannot take an address or an alias from a published file.
    return [
      ...claims.filter(({ path }) => !hidden.has(path)).flatMap((claim) => checkAliases(claim, taken)),
      ...unseen.flatMap((file) => checkName(file, taken)),
      ...claims.filter(({ path }) => hidden.has(path)).flatMap((claim) => checkAliases(claim, taken)),
    ];
  },
};

/** The file that has each address, by its last part: the first one that claims it. */
type Taken = Map<string, string>;

function checkAliases({ path, data }: SeenClaim, taken: Taken): SetFinding[] {
  return (data.aliases ?? []).flatMap((alias, index) => {
    if (alias === undefined) return [];
    const other = isList(alias) ? 'a list of claims' : taken.get(alias);
    if (other === undefined) {
      taken.set(alias, path);
      return [];
    }
    if (other === path && slugOf(path) === alias) {
      const reason = `Unexpected alias \`${alias}\`, which is the name of the file itself; expected an older name`;
      return [{ file: path, reason, path: ['aliases', index] }];
    }
    const owner = isList(alias) ? other : `\`${other}\``;
    const reason = `Unexpected alias \`${alias}\`, expected a unique address: ${owner} already uses it`;
    return [{ file: path, reason, path: ['aliases', index] }];
  });
}

/** Two files with the same name are reported by another rule. */
function checkName({ path }: { path: string }, taken: Taken): SetFinding[] {
  const slug = slugOf(path);
  const other = taken.get(slug);
  if (other === undefined) taken.set(slug, path);
  if (other === undefined || slugOf(other) === slug) return [];
  const reason = `Unexpected file name \`${basename(path)}\`, expected a unique address: \`${slug}\` is one of the \`aliases\` of \`${other}\``;
  return [{ file: path, reason }];
}

/** `/claims/2/` is the second page of the list, `/claims/index/` the list on some hosts. */
function isList(alias: string): boolean {
  return /^\d+$/.test(alias) || alias === 'index';
}
