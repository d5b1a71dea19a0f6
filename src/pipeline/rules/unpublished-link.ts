import { sitePath } from '../../model/site-path.ts';
import { pageAddress } from '../folder/page-address.ts';
import type { SetRule, WholeSet } from './rule.ts';
import { second, wrote } from './valid-folder.ts';

const BALLOON = 'The army saw a balloon.';

export const unpublishedLink: SetRule = {
  level: 'warning',
  demands: 'A published file should not link to one that readers cannot see yet.',
  fix: 'Publish the other file first, or remove the link until then.',
  fails: { ...wrote('There was [a balloon](second.md) too.'), ...second(BALLOON, 'draft: true') },
  passes: { ...wrote('There was [a balloon](second.md) too.'), ...second(BALLOON) },
  check(set) {
    const hidden = addressesOfHidden(set);
    return [...set.references].flatMap(([file, references]) =>
      references.flatMap(({ kind, target, typed, place }) => {
        const isHidden = hidden.has(target) || hidden.has(sitePath(target) ?? '');
        if (kind !== 'link' || !isHidden || set.hidden.has(file)) return [];
        const reason = `Unexpected link to \`${typed}\`, which readers cannot see yet (\`draft\` or \`publishAt\`); expected a published page`;
        return [{ file, reason, place }];
      }),
    );
  },
};

function addressesOfHidden({ files, hidden }: WholeSet): Set<string> {
  const unseen = files.filter(({ path }) => hidden.has(path));
  return new Set(unseen.flatMap(({ path }) => [path.normalize('NFC'), pageAddress(path)]));
}
