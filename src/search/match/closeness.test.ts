import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeness, isClose } from './closeness.ts';

const fit = (score: number, selfScore: number, maxScore = 100) => ({ score, selfScore, maxScore });

test('closeness is the share of a claim that is in the query', () => {
  assert.equal(closeness(fit(0, 12)), 0);
  assert.equal(closeness(fit(6, 12)), 0.5);
  assert.equal(closeness(fit(15, 12)), 1.25);
  assert.equal(closeness(fit(3, 0)), 0);
});

test('a claim is close if a fifth of it is in the query', () => {
  assert.equal(isClose(fit(2, 10)), true);
  assert.equal(isClose(fit(1.9, 10)), false);
});

test('a claim is close if it contains three fifths of the query', () => {
  assert.equal(isClose(fit(6, 100, 10)), true);
  assert.equal(isClose(fit(5.9, 100, 10)), false);
  assert.equal(isClose(fit(0, 100, 0)), false);
});
