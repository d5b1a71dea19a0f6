import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { MANIFEST, manifestText } from '../receipts/manifest.ts';
import { withContent } from '../testing/content.ts';
import { startServer } from '../testing/misbehaving-server.ts';
import { publishedManifest } from './published-manifest.ts';

const TEXT = manifestText({ format: 1, site: 'https://desk.example/', files: {}, claims: {} });

test('a manifest is read from its file, or from the folder of a copy', async () => {
  await withContent({ [MANIFEST]: TEXT, 'data/other.json': '[]' }, async (folder) => {
    for (const place of [folder, join(folder, MANIFEST)])
      assert.equal((await publishedManifest(place)).site, 'https://desk.example/');
    await assert.rejects(
      publishedManifest(join(folder, 'data/other.json')),
      /is not a manifest, expected the `data\/man/,
    );
    await assert.rejects(publishedManifest(join(folder, 'nowhere')), /^Stop: Nothing is at `.*nowhere`, expected the/);
  });
});

test('a manifest is fetched from its address, or from that of the site, and from no other host', async () => {
  const server = await startServer({
    '/facts/data/manifest.json': (_, response) => response.end(TEXT),
    '/broken/data/manifest.json': (_, response) => response.end('<html>'),
    '/away/data/manifest.json': (_, response) => response.writeHead(302, { location: 'https://other.example/' }).end(),
  });
  try {
    const site = `http://127.0.0.1:${server.port}`;
    for (const address of ['/facts/', '/facts', '/facts/data/manifest.json'])
      assert.equal((await publishedManifest(site + address)).site, 'https://desk.example/');
    await assert.rejects(publishedManifest(`${site}/`), /Nothing is at `http:.*`, expected the `data\/manifest\.json`/);
    await assert.rejects(publishedManifest(`${site}/broken/`), /is not a manifest/);
    await assert.rejects(publishedManifest(`${site}/away/`), /^Stop: http:.* redirects to other\.example/);
  } finally {
    server.close();
  }
});
