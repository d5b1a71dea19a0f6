import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inTemporaryFolder, npmRun } from '../e2e/commands.ts';
import { portNumber } from './port.ts';
import { UsageError } from './run.ts';

test('a port is a whole number up to 65535', () => {
  assert.equal(portNumber('4321', '--port'), 4321);
  assert.equal(portNumber('65535', '--port'), 65_535);
  assert.equal(portNumber('0', '--port'), 0);
  for (const typed of ['abc', '', ' ', '-1', '65536', '1.5', '1e3', '0x50'])
    assert.throws(() => portNumber(typed, '--port'), UsageError, typed);
});

test('a port that is no number is a usage error of the preview', async () => {
  await inTemporaryFolder(async (root) => {
    const { code, stderr } = await npmRun('dev', root, ['--port', 'abc']);
    assert.equal(code, 2, stderr);
    assert.equal(stderr, 'Unexpected `abc` for `--port`, expected a number from 1 to 65535, or 0 for any free port\n');
  });
});
