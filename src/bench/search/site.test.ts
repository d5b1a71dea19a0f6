import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { bytesIn, serveSite } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-bench-site-'));
mkdirSync(join(folder, 'claims/c-1'), { recursive: true });
writeFileSync(join(folder, 'claims/index.html'), 'All');
writeFileSync(join(folder, 'claims/c-1/index.html'), 'One claim');
writeFileSync(join(folder, '404.html'), 'Not here');
after(() => rmSync(folder, { recursive: true }));

const claimOf = (slug: string) => ({ slug, claim: 'A claim.', title: 'Is it?' });

test('a site with all claims is served', async () => {
  const { address, server } = await serveSite(folder, [claimOf('c-1')]);
  try {
    assert.equal(await (await fetch(`${address}claims/c-1/`)).text(), 'One claim');
  } finally {
    server.close();
  }
});

test('a site that lacks a claim is refused', async () => {
  const message = `${folder} has pages for 1 claims, expected 2; it lacks c-2`;
  await assert.rejects(serveSite(folder, [claimOf('c-1'), claimOf('c-2')]), { message });
});

test('bytes are those of all files except the ones left out', () => {
  assert.equal(bytesIn(join(folder, 'claims')), 12);
  assert.equal(bytesIn(join(folder, 'claims'), ['index.html']), 9);
});
