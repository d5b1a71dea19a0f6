import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withdrawalOf } from './withdrawal.ts';

const on = (date: string, kind: string) => ({ date, kind });

test('a fact-check is withdrawn if its newest correction is a withdrawal, wherever it is in the list', () => {
  const withdrawal = on('2031-01-02', 'withdrawal');
  assert.equal(withdrawalOf({ corrections: [withdrawal] }), withdrawal);
  assert.equal(withdrawalOf({ corrections: [on('2031-01-01', 'verdict'), withdrawal] }), withdrawal);
  assert.equal(
    withdrawalOf({ corrections: [withdrawal, on('2031-01-02', 'correction')] }),
    withdrawal,
    'on the same day',
  );
  assert.equal(withdrawalOf({ corrections: [on('2031-01-03', 'clarification'), withdrawal] }), withdrawal);
});

test('a fact-check is not withdrawn without a withdrawal, or after a newer correction republished it', () => {
  const withdrawal = on('2031-01-02', 'withdrawal');
  for (const corrections of [undefined, [], [on('2031-01-02', 'correction')]])
    assert.equal(withdrawalOf({ corrections }), undefined);
  for (const kind of ['verdict', 'correction', 'update'])
    assert.equal(withdrawalOf({ corrections: [withdrawal, on('2031-01-03', kind)] }), undefined, kind);
});

test('missing fields do not withdraw a fact-check', () => {
  assert.equal(withdrawalOf({ corrections: [undefined, { date: '2031-01-02', kind: undefined }] }), undefined);
  const undated = { kind: 'withdrawal' };
  assert.equal(withdrawalOf({ corrections: [undated] }), undated);
});
