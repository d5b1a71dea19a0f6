import assert from 'node:assert/strict';
import { test } from 'node:test';
import { playHistory, withDatedRepository } from '../testing/scripted-history.ts';
import { readLog } from './git-log.ts';
import { readWholeLog } from './whole-log.ts';

test('the two halves of a long history are the whole, also with merges', async () => {
  await withDatedRepository(async (repository) => {
    await playHistory(repository);
    const folder = { top: repository.root, prefix: 'content/' };
    const head = repository.git('rev-parse', 'HEAD');
    const whole = await readLog(folder, [head]);
    assert.ok(whole.length > 30);
    assert.deepEqual(await readWholeLog(folder, head, 2), whole);
    assert.deepEqual(await readWholeLog(folder, head), whole);
  });
});
