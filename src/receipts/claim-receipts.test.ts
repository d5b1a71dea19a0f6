import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readHistory } from '../history/read-history.ts';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { VALID } from '../testing/content.ts';
import { withDatedRepository } from '../testing/scripted-history.ts';
import { originOf } from './claim-receipts.ts';
import { sha256 } from './manifest.ts';

const TODAY = '2026-11-26';
const PATH = 'claims/flights.md';

test('a receipt names the bytes that the page was made from, even if the file has changed since it was read', async () => {
  await withDatedRepository(async ({ content: root, on }) => {
    const commit = await on('2026-11-24', VALID);
    const bytes = readFileSync(join(root, PATH));
    const cacheFolder = join(root, '..', 'cache');
    for (const state of ['read', 'kept']) {
      writeFileSync(join(root, PATH), bytes);
      const content = await readClaims(root, { today: TODAY, cacheFolder });
      writeFileSync(join(root, PATH), `${bytes}\nLater.\n`);
      assert.ok(content.site);
      const { claims } = originOf(content, await readHistory(root, { today: TODAY }), content.site);
      assert.deepEqual([claims.flights?.sha256, claims.flights?.commit], [sha256(bytes), commit], state);
    }
  });
});

test('a receipt names what the repository has, whatever the line ends of the file that was checked out', async () => {
  await withDatedRepository(async ({ content: root, on }) => {
    const commit = await on('2026-11-24', VALID);
    const committed = readFileSync(join(root, PATH), 'utf8');
    const receiptOf = async (text: string) => {
      writeFileSync(join(root, PATH), text);
      const content = await readClaims(root, { today: TODAY });
      assert.ok(content.site);
      const { claims } = originOf(content, await readHistory(root, { today: TODAY }), content.site);
      return [claims.flights?.sha256, claims.flights?.commit];
    };
    const windows = committed.replaceAll('\n', '\r\n');
    assert.deepEqual(await receiptOf(windows), [sha256(Buffer.from(committed)), commit]);
    const edited = windows.replace('Were there', 'Where were');
    assert.deepEqual(await receiptOf(edited), [sha256(Buffer.from(edited)), undefined]);
  });
});

test('a file that was committed with the line ends of Windows is found too', async () => {
  await withDatedRepository(async ({ content: root, on }) => {
    const windows = Object.entries(VALID).map(([path, text]) => [path, String(text).replaceAll('\n', '\r\n')]);
    const commit = await on('2026-11-24', Object.fromEntries(windows));
    const content = await readClaims(root, { today: TODAY });
    assert.ok(content.site);
    const { claims } = originOf(content, await readHistory(root, { today: TODAY }), content.site);
    assert.deepEqual(
      [claims.flights?.sha256, claims.flights?.commit],
      [sha256(readFileSync(join(root, PATH))), commit],
    );
  });
});
