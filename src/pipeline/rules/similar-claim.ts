import { withdrawalOf } from '../../model/withdrawal.ts';
import { shortenLine } from '../../text/shorten.ts';
import { similarPairs } from '../../text/similar.ts';
import type { SetRule } from './rule.ts';
import { second } from './valid-folder.ts';

export const similarClaim: SetRule = {
  level: 'warning',
  demands:
    'Each claim should have one fact-check. With two, some readers find only one of them, and they may end up with different verdicts. A withdrawn fact-check may have a successor, and a translation (`translationOf`) repeats the claim.',
  fix: 'Merge them into one fact-check, with both places under `appearances`. If they are different claims, ignore this; you can link them with `related`.',
  fails: second('There were flights!'),
  passes: second('There were no flights in May, said the army.'),
  check({ claims }) {
    const byPath = new Map(claims.map((claim) => [claim.path, claim]));
    const compared = claims.filter(({ data }) => !withdrawalOf(data) && data.translationOf === undefined);
    const texts = compared.map(({ path, data }) => ({ slug: path, text: data.claim ?? '' }));
    return similarPairs(texts).map(({ slug: file, earlier }) => {
      const text = byPath.get(earlier.slug)?.data.claim ?? '';
      const reason = `Nearly the same claim as in \`${earlier.slug}\` (\`${shortenLine(text, 80)}\`), expected one fact-check for both`;
      return { file, reason, path: ['claim'] };
    });
  },
};
