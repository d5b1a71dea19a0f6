import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLater, isWholeDay } from './days.ts';

const PAIRS: [day: string, other: string, later: boolean][] = [
  ['2026-11-25', '2026-11-24', true],
  ['2026-12', '2026-11-24', true],
  ['2026-12-01', '2026-11', true],
  ['2027', '2026-12-31', true],
  ['2027-01-01', '2026', true],
  ['2027', '2026', true],
  ['2026', '2026-01-01', false],
  ['2026', '2026-12-31', false],
  ['2026', '2026-06', false],
  ['2026-11', '2026-11-01', false],
  ['2026-11', '2026-11-30', false],
  ['2026', '2026', false],
];

for (const [day, other, later] of PAIRS)
  test(`${day} is ${later ? 'later than' : 'neither later nor earlier than'} ${other}`, () =>
    assert.deepEqual([isLater(day, other), isLater(other, day)], [later, false]));

test('a month or a year is not a whole day', () => {
  assert.deepEqual(['2026-11-24', '2026-11', '2026'].map(isWholeDay), [true, false, false]);
});
