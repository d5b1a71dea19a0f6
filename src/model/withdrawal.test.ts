import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withdrawalOf } from './withdrawal.ts';

const on = (date: string, kind: string) => ({ date, kind });

test('a check is withdrawn where its newest correction is a withdrawal, wherever that stands in the list', () => {
  const withdrawal = on('2031-01-02', 'withdrawal');
  assert.equal(withdrawalOf({ corrections: [withdrawal] }), withdrawal);
  assert.equal(withdrawalOf({ corrections: [on('2031-01-01', 'verdict'), withdrawal] }), withdrawal);
  assert.equal(withdrawalOf({ corrections: [withdrawal, on('2031-01-02', 'correction')] }), withdrawal, 'of one day');
  assert.equal(withdrawalOf({ corrections: [on('2031-01-03', 'clarification'), withdrawal] }), withdrawal);
});

test('a check stands without a withdrawal, and where a newer correction publishes it anew', () => {
  const withdrawal = on('2031-01-02', 'withdrawal');
  for (const corrections of [undefined, [], [on('2031-01-02', 'correction')]])
    assert.equal(withdrawalOf({ corrections }), undefined);
  for (const kind of ['verdict', 'correction', 'update'])
    assert.equal(withdrawalOf({ corrections: [withdrawal, on('2031-01-03', kind)] }), undefined, kind);
});

test('what is missing in a file takes nothing back', () => {
  assert.equal(withdrawalOf({ corrections: [undefined, { date: '2031-01-02', kind: undefined }] }), undefined);
  const undated = { kind: 'withdrawal' };
  assert.equal(withdrawalOf({ corrections: [undated] }), undated);
});
