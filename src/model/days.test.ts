import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLater, isWholeDay } from './days.ts';

test('dates are compared by the parts that both have', () => {
  for (const [day, other] of [
    ['2026-11-25', '2026-11-24'],
    ['2026-12', '2026-11-24'],
    ['2026-12-01', '2026-11'],
    ['2027', '2026-12-31'],
    ['2027-01-01', '2026'],
    ['2027', '2026'],
  ] as const) {
    assert.equal(isLater(day, other), true, `${day} ${other}`);
    assert.equal(isLater(other, day), false, `${other} ${day}`);
  }
});

test('a month or year is neither later nor earlier than a day in it', () => {
  for (const [rough, day] of [
    ['2026', '2026-01-01'],
    ['2026', '2026-12-31'],
    ['2026', '2026-06'],
    ['2026-11', '2026-11-01'],
    ['2026-11', '2026-11-30'],
    ['2026', '2026'],
  ] as const) {
    assert.equal(isLater(rough, day), false, `${rough} ${day}`);
    assert.equal(isLater(day, rough), false, `${day} ${rough}`);
  }
});

test('a month or a year is not a whole day', () => {
  assert.deepEqual(['2026-11-24', '2026-11', '2026'].map(isWholeDay), [true, false, false]);
});
