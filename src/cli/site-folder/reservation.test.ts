import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { inFolder, write } from '../../testing/site-folder.ts';
import { CONTEND, endedBuild } from './contend.ts';
import { openTarget, recover } from './target.ts';

test('of builds that start at once, one gets the folder, also if one before them was killed', async () => {
  await inFolder(async (folder) => {
    const times = 30;
    // Processes that block each other would run for ever.
    const options = { timeout: 60_000 };
    const processes = [1, 2, 3, 4].map(() => spawn(process.execPath, [CONTEND, folder, String(times)], options));
    const errors = await Promise.all(processes.map(({ stderr }) => text(stderr)));
    assert.deepEqual(errors, ['', '', '', '']);
    assert.equal(readFileSync(join(folder, 'reservations'), 'utf8').trim().split('\n').length, 4 * times);
  });
});

test('a build that was killed while it cleaned up after another one is cleaned up after', () => {
  inFolder((folder) => {
    write(folder, {
      '.assay-build/owner': endedBuild(),
      [`.assay-build/after-${endedBuild()}/owner`]: endedBuild(99_999_998),
      [`.assay-build.${endedBuild(99_999_997)}/new/index.html`]: 'unfinished',
    });
    recover(folder);
    assert.deepEqual(readdirSync(folder), []);
  });
});

test('a build is left alone that took the folder while another one was about to clean it up', () => {
  inFolder((folder) => {
    const running = openTarget(folder);
    write(folder, { [`.assay-build/after-${endedBuild()}/owner`]: endedBuild(99_999_998) });
    assert.throws(() => openTarget(folder), /Another build is writing/);
    running.close();
    assert.deepEqual(readdirSync(folder), []);
  });
});
