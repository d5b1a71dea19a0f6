import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { copyAt } from './site-copy.ts';

test('links in a copy are named and not followed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-copy-'));
  try {
    mkdirSync(join(folder, 'claims/a'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), 'Home');
    writeFileSync(join(folder, 'claims/a/index.html'), 'A');
    symlinkSync('.', join(folder, 'loop'));
    symlinkSync(tmpdir(), join(folder, 'claims/elsewhere'));
    symlinkSync('index.html', join(folder, 'page.html'));
    symlinkSync('nowhere', join(folder, 'broken'));
    const copy = await copyAt(folder);
    assert.deepEqual(copy.paths?.toSorted(), ['claims/a/index.html', 'index.html']);
    assert.deepEqual(copy.links?.toSorted(), ['broken', 'claims/elsewhere', 'loop', 'page.html']);
    assert.equal(await copy.read('page.html'), undefined);
    assert.equal(String(await copy.read('claims/a/index.html')), 'A');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
