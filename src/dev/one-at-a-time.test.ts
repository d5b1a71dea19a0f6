import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneAtATime } from './one-at-a-time.ts';

test('calls during a run cause one more run', async () => {
  let runs = 0;
  let atOnce = 0;
  const go = oneAtATime(async () => {
    assert.equal(++atOnce, 1);
    runs++;
    await new Promise((resolve) => setImmediate(resolve));
    atOnce--;
  });
  await go();
  assert.equal(runs, 1);
  await Promise.all([go(), go(), go(), go()]);
  assert.equal(runs, 3);
});

test('failed work can run again', async () => {
  let runs = 0;
  const go = oneAtATime(async () => {
    if (++runs === 1) throw new Error('once');
  });
  await assert.rejects(go(), /once/);
  await go();
  assert.equal(runs, 2);
});
