import { withdrawalOf } from '../../model/withdrawal.ts';
import type { SeenClaim, SetRule } from './rule.ts';
import { translated } from './translated.ts';
import { added, second } from './valid-folder.ts';

const BALLOON = 'The army saw a balloon.';
const WITHDRAWN = 'corrections: [{ date: 2026-11-25, kind: withdrawal, note: It was wrong. }]';

export const translationDiffers: SetRule = {
  level: 'warning',
  demands:
    'A translation should agree with its original: both have the same verdict, and either both are withdrawn or neither.',
  fix: 'Change the one that is out of date, with a correction. If they are different fact-checks, use `related` instead of `translationOf`.',
  fails: { ...added('translationOf: second', 'lang: de'), ...second(BALLOON, 'updated: 2026-11-25', WITHDRAWN) },
  passes: { ...added('translationOf: second', 'lang: de'), ...second(BALLOON) },
  check({ claims, hidden }) {
    return translated(claims)
      .filter(({ claim, original }) => claim !== original && !hidden.has(claim.path) && !hidden.has(original.path))
      .flatMap(({ claim, original }) => {
        const found = difference(claim, original);
        return found ? [{ file: claim.path, ...found }] : [];
      });
  },
};

function difference({ data }: SeenClaim, original: SeenClaim): { reason: string; path: string[] } | undefined {
  const name = `the original, \`${original.slug}\``;
  const [isWithdrawn, wasWithdrawn] = [data, original.data].map((one) => withdrawalOf(one) !== undefined);
  if (isWithdrawn !== wasWithdrawn) {
    const reason = wasWithdrawn
      ? `Unexpected translation of a withdrawn fact-check: ${name}, is withdrawn; expected the same here`
      : `Unexpected withdrawal: ${name}, is not withdrawn; expected the same there`;
    return { reason, path: ['translationOf'] };
  }
  const { verdict } = data;
  const before = original.data.verdict;
  if (isWithdrawn || verdict === undefined || before === undefined || verdict === before) return undefined;
  return { reason: `Unexpected verdict \`${verdict}\`: ${name}, has \`${before}\``, path: ['verdict'] };
}
