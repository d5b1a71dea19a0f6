import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { CLAIM, withContent } from '../testing/content.ts';
import { readClaims } from './read-claims.ts';
import { textReport } from './report.ts';

const BROKEN = CLAIM.replace('verdict: mostly-false', 'verdict: "mostly-false');

async function report(root: string, cacheFolder: string): Promise<string> {
  return textReport((await readClaims(root, { cacheFolder })).files);
}

test('a second reading says the same as the first, mistakes included', async () => {
  await withContent({ 'claims/flights.md': BROKEN }, async (root) => {
    const cache = join(root, 'cache');
    const first = await report(root, cache);
    assert.match(first, /error/);
    assert.equal(await report(root, cache), first);
  });
});

test('a changed file is read anew', async () => {
  await withContent({ 'claims/flights.md': CLAIM }, async (root) => {
    const cache = join(root, 'cache');
    assert.doesNotMatch(await report(root, cache), /error/);
    await writeFile(join(root, 'claims/flights.md'), BROKEN);
    assert.match(await report(root, cache), /error/);
  });
});

test('another scale judges every file anew', async () => {
  await withContent({ 'claims/flights.md': CLAIM }, async (root) => {
    const cache = join(root, 'cache');
    await report(root, cache);
    const site = await readFile(join(root, 'site.yaml'), 'utf8');
    const scale = 'verdicts:\n  - id: sound\n    label: Sound\n    definition: It holds.\n    tone: positive\n';
    await writeFile(join(root, 'site.yaml'), site + scale);
    assert.match(await report(root, cache), /unknown-verdict/);
  });
});

test('a cache that cannot be read is as good as none', async () => {
  await withContent({ 'claims/flights.md': CLAIM }, async (root) => {
    const cache = join(root, 'cache');
    const first = await report(root, cache);
    await writeFile(join(cache, 'read.jsonl'), '["half a');
    assert.equal(await report(root, cache), first);
  });
});
