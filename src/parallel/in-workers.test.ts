import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { endWorkers, inWorkers } from './in-workers.ts';

/** A worker that writes the same file into a folder again and again, and makes the folder if it is gone. */
const WRITES = `
  import { mkdirSync, writeFileSync } from 'node:fs';
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', (folder) => {
    for (;;) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(folder + '/page', '');
    }
  });`;

test('workers that were ended write nothing any more, and no run returns', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-workers-'));
  const program = new URL(`data:text/javascript,${encodeURIComponent(WRITES)}`);
  const returned: string[] = [];
  const run = (name: string) =>
    inWorkers(program, [folder], {}, () => {}).finally(() => {
      returned.push(name);
    });
  void run('running');
  while (!existsSync(join(folder, 'page'))) await wait(5);
  await endWorkers();
  void run('started later');
  rmSync(folder, { recursive: true });
  await wait(200);
  assert.equal(existsSync(folder), false);
  assert.deepEqual(returned, []);
});
