import assert from 'node:assert/strict';
import fs, { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { siteServer } from './serve.ts';

/** Requests ranges of `words.bin`, which has eight bytes. Returns the status and body of each response. */
async function parts(ranges: readonly string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-serve-'));
  writeFileSync(join(folder, '404.html'), 'nothing here');
  writeFileSync(join(folder, 'words.bin'), '01234567');
  const server = siteServer(folder, '/desk/');
  try {
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const address = `http://localhost:${(server.address() as AddressInfo).port}/desk/words.bin`;
    const responses: string[] = [];
    for (const range of ranges) {
      const response = await fetch(address, { headers: { range } });
      responses.push(`${range} ${response.status} ${await response.text()}`.trim());
    }
    return responses;
  } finally {
    server.close().closeAllConnections();
    rmSync(folder, { recursive: true });
  }
}

test('a valid range returns part of a file, and an invalid one the whole file', async () => {
  assert.deepEqual(
    await parts(['bytes=2-5', 'bytes=6-', 'bytes=9-', 'bytes=5-2', 'bytes=-3', 'bytes=1-2,4-5', 'lines=1-2', 'bytes=']),
    [
      'bytes=2-5 206 2345',
      'bytes=6- 206 67',
      'bytes=9- 416',
      'bytes=5-2 200 01234567',
      'bytes=-3 200 01234567',
      'bytes=1-2,4-5 200 01234567',
      'lines=1-2 200 01234567',
      'bytes= 200 01234567',
    ],
  );
});

test('huge numbers in a range do not crash the server', async () => {
  const nines = '9'.repeat(40);
  assert.deepEqual(await parts([`bytes=0-${nines}`, `bytes=${nines}-${nines}9`, `bytes=${nines}-`, 'bytes=2-5']), [
    `bytes=0-${nines} 200 01234567`,
    `bytes=${nines}-${nines}9 200 01234567`,
    `bytes=${nines}- 416`,
    'bytes=2-5 206 2345',
  ]);
});

test('a file that cannot be read ends its request but not the server', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-serve-'));
  writeFileSync(join(folder, '404.html'), 'nothing here');
  writeFileSync(join(folder, 'words.bin'), '01234567');
  const broken = new Readable({
    read() {
      this.destroy(Object.assign(new Error('EACCES'), { code: 'EACCES' }));
    },
  });
  const opened = context.mock.method(fs, 'createReadStream', () => broken);
  syncBuiltinESMExports();
  const server = siteServer(folder, '/');
  try {
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const address = `http://localhost:${(server.address() as AddressInfo).port}/words.bin`;
    const inTime = { signal: AbortSignal.timeout(10_000) };
    await assert.rejects(fetch(address, inTime), { message: 'fetch failed' });
    assert.equal(opened.mock.callCount(), 1);
    opened.mock.restore();
    syncBuiltinESMExports();
    assert.equal(await (await fetch(address, inTime)).text(), '01234567');
  } finally {
    server.close().closeAllConnections();
    rmSync(folder, { recursive: true });
  }
});
