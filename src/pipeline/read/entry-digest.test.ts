import assert from 'node:assert/strict';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { CLAIM, withContent } from '../../testing/content.ts';
import { readClaims } from './read-claims.ts';

async function digestIn(root: string, slug = 'flights', cacheFolder?: string): Promise<string | undefined> {
  const { claims } = await readClaims(root, { ...(cacheFolder !== undefined && { cacheFolder }) });
  return claims.find((claim) => claim.slug === slug)?.digest;
}

test('the digest of an entry is the same in every folder, and from the cache', async () => {
  const digests = await withContent({ 'claims/flights.md': CLAIM }, async (root) => {
    const cache = join(root, 'cache');
    return [await digestIn(root, 'flights', cache), await digestIn(root, 'flights', cache)];
  });
  const elsewhere = await withContent({ 'claims/flights.md': CLAIM }, (root) => digestIn(root));
  assert.match(elsewhere ?? '', /^[0-9a-f]{64}$/);
  assert.deepEqual(digests, [elsewhere, elsewhere]);
});

test('the digest of an entry changes with its front matter, its body, its path and its images', async () => {
  await withContent({ 'claims/flights.md': CLAIM }, async (root) => {
    const seen = new Set([await digestIn(root)]);
    const file = join(root, 'claims', 'flights.md');
    const edits = [
      CLAIM.replace('summary: ', 'summary: Briefly, '),
      `${CLAIM}\nOne more paragraph.\n`,
      `${CLAIM}\n![A square](square.png)\n`,
    ];
    for (const edit of edits) {
      await writeFile(file, edit);
      seen.add(await digestIn(root));
    }
    await writeFile(join(root, 'claims', 'square.png'), SQUARE);
    seen.add(await digestIn(root));
    await rename(file, join(root, 'claims', 'drones.md'));
    seen.add(await digestIn(root, 'drones'));
    assert.ok(!seen.has(undefined));
    assert.equal(seen.size, 6);
  });
});

/** A PNG image of one pixel. */
const SQUARE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
