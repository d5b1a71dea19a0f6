import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { SUBSETS, subset } from './subset.ts';

for (const [name, one] of Object.entries(SUBSETS)) {
  test(`${name} is what \`npm run fonts\` makes of its package`, async () => {
    const written = await readFile(new URL(name, import.meta.url));
    assert.ok(written.equals(await subset(one)), 'run `npm run fonts`');
  });
}

test('the two fonts of every page are 60 KB at most', async () => {
  const names = ['source-serif-4-latin.woff2', 'source-sans-3-latin.woff2'];
  const sizes = await Promise.all(names.map(async (name) => (await readFile(new URL(name, import.meta.url))).length));
  assert.ok(sizes.reduce((sum, size) => sum + size) <= 60 * 1024, sizes.join(' + '));
});
