import type { SetRule } from './rule.ts';
import { translated } from './translated.ts';
import { added, second } from './valid-folder.ts';

const BALLOON = 'The army saw a balloon.';

export const unpublishedOriginal: SetRule = {
  level: 'warning',
  demands:
    'A published translation should not name an original that readers cannot see yet: their pages link to each other only from then on.',
  fix: 'Publish the original first, or remove `translationOf` until then.',
  fails: { ...added('translationOf: second', 'lang: de'), ...second(BALLOON, 'draft: true') },
  passes: { ...added('translationOf: second', 'lang: de'), ...second(BALLOON) },
  check({ claims, hidden }) {
    return translated(claims)
      .filter(({ claim, original }) => hidden.has(original.path) && !hidden.has(claim.path))
      .map(({ claim, original }) => {
        const reason = `Unexpected \`${original.slug}\`, which readers cannot see yet (\`draft\` or \`publishAt\`); expected a published original`;
        return { file: claim.path, reason, path: ['translationOf'] };
      });
  },
};
