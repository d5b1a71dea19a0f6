import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inSequence, measure } from './measure.ts';
import { memoryIsKnown } from './memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-measure-'));
after(() => rmSync(folder, { recursive: true }));

/** Holds memory until 0.6 seconds of processor time are used. */
const holdMemory = 'const held = Buffer.alloc(150e6, 1); while (process.cpuUsage().user < 6e5); held.at(0);';
const inChild = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(holdMemory)}]);`;

function run(script: string) {
  return measure({ words: [process.execPath, '-e', script], folder }, join(folder, 'run.log'));
}

test('time and memory of child processes count', async () => {
  const { wall, cpu, memory } = await run(inChild);
  assert.ok(wall > 0.2, `wall ${wall}`);
  if (cpu !== undefined) assert.ok(cpu >= 0.6, `cpu ${cpu}`);
  if (!memoryIsKnown) return;
  assert.ok(memory && memory.largest > 150e6 && memory.largest < 400e6, `largest ${memory?.largest}`);
  assert.ok(memory.tree > memory.largest, `tree ${memory.tree}`);
});

test('a command that fails is reported with the end of its output', async () => {
  await assert.rejects(run('console.log("half done"); console.error("no room"); process.exit(3)'), (error: Error) => {
    assert.match(error.message, /ended with 3:\nhalf done\nno room$/);
    return true;
  });
});

test('commands in sequence add up in time and share the highest memory', () => {
  const one = { wall: 1, cpu: 2, memory: { tree: 30, largest: 10 } };
  const other = { wall: 4, cpu: 5, memory: { tree: 20, largest: 20 } };
  assert.deepEqual(inSequence([one, other]), { wall: 5, cpu: 7, memory: { tree: 30, largest: 20 } });
  assert.deepEqual(inSequence([one, { ...other, cpu: undefined }]).cpu, undefined);
});
