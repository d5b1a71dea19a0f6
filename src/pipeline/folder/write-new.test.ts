import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { writeNew } from './write-new.ts';

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-new-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('an existing file is never overwritten', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'a.md');
    assert.equal(await writeNew(path, 'mine'), true);
    assert.equal(await writeNew(path, 'theirs'), false);
    assert.equal(await readFile(path, 'utf8'), 'mine');
  });
});

test('a file that does not fit on the disk is removed, and the error has its path', {
  skip: process.platform !== 'linux',
}, async () => {
  await inFolder(async (folder) => {
    // A limit on the size of files works like a full disk and needs no privileges, but it also sends a signal.
    const script = join(folder, 'write.mjs');
    const text = `import { writeNew } from ${JSON.stringify(new URL('./write-new.ts', import.meta.url).href)};
process.on('SIGXFSZ', () => {});
await writeNew(${JSON.stringify(join(folder, 'big.md'))}, 'x'.repeat(100_000)).catch((error) => console.log(error.code, error.path));`;
    await writeFile(script, text);
    const { stdout } = await promisify(execFile)('sh', ['-c', 'ulimit -f 8; exec "$0" "$1"', process.execPath, script]);
    assert.equal(stdout.trim(), `EFBIG ${join(folder, 'big.md')}`);
    assert.deepEqual(await readdir(folder), ['write.mjs']);
  });
});
