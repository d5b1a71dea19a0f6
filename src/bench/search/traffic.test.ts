import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { siteServer } from '../../cli/serve.ts';
import { isIndexData, trafficOf } from './traffic.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-traffic-'));
mkdirSync(join(folder, 'search'));
writeFileSync(join(folder, '404.html'), 'Not here');
writeFileSync(join(folder, 'search/index.html'), 'Search');
writeFileSync(join(folder, 'search/index.json'), '{}');
const server = siteServer(folder, '/');
const traffic = trafficOf(server, folder);
await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
const root = `http://localhost:${(server.address() as AddressInfo).port}`;
after(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('fetched files are listed once, with their size', async () => {
  for (const path of ['/search/?q=moon', '/search/index.json', '/nowhere'])
    await (await fetch(`${root}${path}`)).arrayBuffer();
  await traffic.quiet();
  assert.deepEqual(traffic.take(), [
    { path: '/search/', bytes: 6 },
    { path: '/search/index.json', bytes: 2 },
    { path: '/nowhere', bytes: 0 },
  ]);
  assert.deepEqual(traffic.take(), []);
});

test('the search page and its assets are not index data', () => {
  const paths = [
    '/search/',
    '/search/index.html',
    '/search/index.json',
    '/search/ab/words-1.bin',
    '/pagefind/pagefind.js',
    '/x.css',
  ];
  assert.deepEqual(
    paths.filter((path) => isIndexData({ path, bytes: 1 })),
    ['/search/index.json', '/search/ab/words-1.bin', '/pagefind/pagefind.js'],
  );
});
