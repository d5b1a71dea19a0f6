import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { forgetBuilds } from './fresh.ts';

test('a fresh build removes everything that builds keep, and nothing that a running preview uses', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-fresh-'));
  try {
    const [cache, bundles] = [join(folder, 'cache'), join(folder, 'bundles')];
    forgetBuilds(cache, bundles);
    for (const path of ['cache/search/shards', 'cache/vite-preview', 'bundles/key'])
      mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(cache, 'read.jsonl'), '');
    forgetBuilds(cache, bundles);
    assert.deepEqual(readdirSync(folder, { recursive: true }).sort(), ['cache', 'cache/vite-preview']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
