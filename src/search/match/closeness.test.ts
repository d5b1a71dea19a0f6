import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf, matcherOf, otherTexts } from '../../testing/claims.ts';
import { closeness, isClose } from './closeness.ts';

test('a claim is as near as the share of it that is said', () => {
  assert.equal(closeness(5, 10), 0.5);
  assert.equal(closeness(0, 10), 0);
  assert.equal(closeness(12, 10), 1.2);
});

test('from a fifth on, a claim is close', () => {
  assert.equal(isClose(2, 10), true);
  assert.equal(isClose(1.99, 10), false);
});

test('to a claim without words nothing is close', () => {
  assert.equal(closeness(5, 0), 0);
  assert.equal(isClose(0, 0), false);
});

test('a claim in other words is close, one that shares two common words is not', async () => {
  const often = otherTexts(200).map((text) => `the army says ${text}`);
  const { index, closest } = await matcherOf(claimsOf(['Spy planes were seen along the border', ...often]));
  const isFirstClose = async (post: string) => {
    const [best] = (await closest(post)).hits;
    assert.ok(best);
    return isClose(best.score, (await index.claim(best.claim)).whole);
  };
  assert.equal(await isFirstClose('They have seen planes of spies at our border!'), true);
  assert.equal(await isFirstClose('What the army always says about milk and honey'), false);
});
