import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeness, isClose } from './closeness.ts';

const fit = (score: number, whole: number, maxScore = 100) => ({ score, whole, maxScore });

test('a claim is as near as the share of it that is said', () => {
  assert.equal(closeness(fit(0, 12)), 0);
  assert.equal(closeness(fit(6, 12)), 0.5);
  assert.equal(closeness(fit(15, 12)), 1.25);
  assert.equal(closeness(fit(3, 0)), 0);
});

test('from a fifth on, a claim is close', () => {
  assert.equal(isClose(fit(2, 10)), true);
  assert.equal(isClose(fit(1.9, 10)), false);
});

test('few words that nearly all stand in a long claim are close to it', () => {
  assert.equal(isClose(fit(6, 100, 10)), true);
  assert.equal(isClose(fit(5.9, 100, 10)), false);
  assert.equal(isClose(fit(0, 100, 0)), false);
});
