import { withdrawalOf } from '../../model/withdrawal.ts';
import { similarPairs } from '../../text/similar.ts';
import type { SetRule } from './rule.ts';
import { second } from './sound-folder.ts';

export const similarClaim: SetRule = {
  level: 'warning',
  demands:
    'One claim has one check. Two claims with nearly the same words split what readers find, and may end with two verdicts. A check that was withdrawn may have a successor.',
  cure: 'Make one check of them, with both places under `appearances`. Where they are different claims, go on; `related` links them.',
  fails: second('There were flights!'),
  passes: second('There were no flights in May, said the army.'),
  judge({ claims }) {
    const byPath = new Map(claims.map((claim) => [claim.path, claim]));
    const standing = claims.filter(({ data }) => !withdrawalOf(data));
    const texts = standing.map(({ path, data }) => ({ slug: path, text: data.claim ?? '' }));
    return similarPairs(texts).map(({ slug: file, earlier }) => {
      const text = byPath.get(earlier.slug)?.data.claim ?? '';
      const reason = `Nearly the same claim as in \`${earlier.slug}\` (\`${shortened(text)}\`), expected one check of it`;
      return { file, reason, path: ['claim'] };
    });
  },
};

function shortened(text: string): string {
  const signs = [...text.replace(/\s+/g, ' ')];
  return signs.length > 80 ? `${signs.slice(0, 79).join('')}…` : signs.join('');
}
