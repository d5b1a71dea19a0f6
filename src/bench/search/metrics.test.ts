import assert from 'node:assert/strict';
import { test } from 'node:test';
import { averagePrecision, reciprocalRank, scoresOf } from './metrics.ts';

const outcome = (found: string, ...relevant: string[]) => ({ found: [...found], relevant: new Set(relevant) });

for (const [found, relevant, precision, rank] of [
  ['abcde', ['a'], 1, 1],
  ['abcde', ['c'], 1 / 3, 1 / 3],
  ['abcde', ['b', 'd'], (1 / 2 + 2 / 4) / 2, 1 / 2],
  ['a', ['a', 'z'], 1 / 2, 1],
  ['abcdef', ['f'], 0, 0],
  ['abcde', [...'abcdefg'], 1, 1],
  ['', ['a'], 0, 0],
] as const) {
  test(`${relevant.join(' and ')} in “${found}”`, () => {
    assert.equal(averagePrecision(outcome(found, ...relevant)), precision);
    assert.equal(reciprocalRank(outcome(found, ...relevant)), rank);
  });
}

test('scores are means over all posts, including those without a result', () => {
  const posts = [outcome('ab', 'a'), outcome('ab', 'b'), outcome('', 'a'), outcome('xy', 'a')];
  assert.deepEqual(scoresOf(posts), { map: 0.375, first: 0.25, reciprocalRank: 0.375, withoutAnswer: 0.25 });
});
