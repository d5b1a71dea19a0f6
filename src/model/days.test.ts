import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLater, isWholeDay } from './days.ts';

/** `>` means later than, `=` neither later nor earlier. */
const PAIRS = [
  '2026-11-25 > 2026-11-24',
  '2026-12 > 2026-11-24',
  '2026-12-01 > 2026-11',
  '2027 > 2026-12-31',
  '2027-01-01 > 2026',
  '2027 > 2026',
  '2026 = 2026-01-01',
  '2026 = 2026-12-31',
  '2026 = 2026-06',
  '2026-11 = 2026-11-01',
  '2026-11 = 2026-11-30',
  '2026 = 2026',
];

for (const pair of PAIRS)
  test(`dates compared: ${pair}`, () => {
    const [day = '', sign, other = ''] = pair.split(' ');
    assert.deepEqual([isLater(day, other), isLater(other, day)], [sign === '>', false]);
  });

test('a month or a year is not a whole day', () => {
  assert.deepEqual(['2026-11-24', '2026-11', '2026'].map(isWholeDay), [true, false, false]);
});
