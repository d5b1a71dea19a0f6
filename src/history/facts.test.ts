import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasConflict } from './facts.ts';

test('the markers of a conflict are found in their order, with any line ends', () => {
  const conflict = 'Text.\n<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> work\nText.\n';
  assert.equal(hasConflict(conflict), true);
  assert.equal(hasConflict(conflict.replaceAll('\n', '\r\n')), true);
  assert.equal(hasConflict('<<<<<<< HEAD\n=======\n>>>>>>> work'), true);
  assert.equal(hasConflict(conflict.replace('=======', '========')), false);
  assert.equal(hasConflict('>>>>>>> work\n=======\n<<<<<<< HEAD\n'), false);
  assert.equal(hasConflict('In a line: <<<<<<< HEAD\n=======\n>>>>>>> work\n'), false);
});

test('a text of the largest size that is full of half conflicts is read at once', () => {
  const text = '<<<<<<< a\n=======\n'.repeat(50_000);
  const start = performance.now();
  assert.equal(hasConflict(text), false);
  assert.ok(performance.now() - start < 2000);
});
