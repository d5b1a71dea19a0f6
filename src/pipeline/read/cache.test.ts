import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { CLAIM, withContent } from '../../testing/content.ts';
import { cacheFolder } from '../folder/project.ts';
import { textReport } from '../report/text-report.ts';
import { newMemory, openCache } from './cache.ts';
import { readClaims } from './read-claims.ts';

const BROKEN = CLAIM.replace('verdict: mostly-false', 'verdict: "mostly-false');

async function report(root: string, cacheFolder: string): Promise<string> {
  return textReport((await readClaims(root, { cacheFolder })).files);
}

test('a second run reports the same mistakes as the first', async () => {
  await withContent({ 'claims/flights.md': BROKEN }, async (root) => {
    const cache = join(root, 'cache');
    const first = await report(root, cache);
    assert.match(first, /error/);
    assert.equal(await report(root, cache), first);
  });
});

test('a changed file is read again', async () => {
  await withContent({ 'claims/flights.md': CLAIM }, async (root) => {
    const cache = join(root, 'cache');
    assert.doesNotMatch(await report(root, cache), /error/);
    await writeFile(join(root, 'claims/flights.md'), BROKEN);
    assert.match(await report(root, cache), /error/);
  });
});

test('after a change of the scale every file is checked again', async () => {
  await withContent({ 'claims/flights.md': CLAIM }, async (root) => {
    const cache = join(root, 'cache');
    await report(root, cache);
    const site = await readFile(join(root, 'site.yaml'), 'utf8');
    const scale = 'verdicts:\n  - id: correct\n    label: Correct\n    definition: It is.\n    tone: positive\n';
    await writeFile(join(root, 'site.yaml'), site + scale);
    assert.match(await report(root, cache), /unknown-verdict/);
  });
});

test('a damaged cache is ignored', async () => {
  await withContent({ 'claims/flights.md': CLAIM }, async (root) => {
    const cache = join(root, 'cache');
    const first = await report(root, cache);
    for (const broken of ['["half a', '{}\n', 'null\n', '["key"]\n', '\u0000']) {
      await writeFile(join(cache, 'read.jsonl'), broken);
      assert.equal(await report(root, cache), first);
    }
  });
});

test('a second run returns the same entries', async () => {
  await withContent({ 'dossiers/flights.md': '---\ntitle: Flights\n---\n' }, async (root) => {
    const read = () => readClaims(root, { cacheFolder: join(root, 'cache') });
    const { files: _, ...first } = await read();
    const { files: __, ...second } = await read();
    assert.deepEqual(second, first);
  });
});

test('deleted files are removed from the cache', async () => {
  await withContent({ 'claims/drones.md': CLAIM }, async (root) => {
    const cache = join(root, 'cache');
    const cachedFiles = async () => (await readFile(join(cache, 'read.jsonl'), 'utf8')).trim().split('\n').length;
    await report(root, cache);
    assert.equal(await cachedFiles(), 4);
    await rm(join(root, 'claims/drones.md'));
    await report(root, cache);
    assert.equal(await cachedFiles(), 3);
  });
});

test('each content folder has its own cache', async () => {
  assert.notEqual(cacheFolder('/one/content'), cacheFolder('/two/content'));
  await withContent({}, (one) =>
    withContent({ 'claims/flights.md': BROKEN }, async (two) => {
      const [first, second] = [join(one, 'cache'), join(two, 'cache')];
      assert.match(await report(one, first), /No problems/);
      assert.match(await report(two, second), /Unclosed quotation mark/);
      assert.match(await report(one, first), /No problems/);
    }),
  );
});

test('with results in memory the cache folder is not read, and only changed files are read again', async () => {
  await withContent({ 'claims/flights.md': CLAIM, 'claims/other.md': CLAIM }, async (root) => {
    const memory = newMemory();
    const options = { cacheFolder: join(root, 'cache'), memory };
    await readClaims(root, options);
    const resultOf = (path: string) => [...memory.results.values()].find((result) => result.path === path);
    const [flights, other] = [resultOf('claims/flights.md'), resultOf('claims/other.md')];
    await rm(join(root, 'cache'), { recursive: true });
    await writeFile(join(root, 'claims/other.md'), BROKEN);
    assert.match(textReport((await readClaims(root, options)).files), /claims\/other\.md:\d+:\d+ error/);
    assert.equal(resultOf('claims/flights.md'), flights);
    assert.notEqual(resultOf('claims/other.md'), other);
  });
});

test('results in memory are replaced only when a run completes', async () => {
  const memory = newMemory();
  memory.results.set('key', { kind: 'claims', path: 'claims/x.md', references: [], messages: [], facts: '' });
  const settings = { verdicts: [], lang: 'en', languages: [], base: '/', url: '', publisher: '' };
  const cache = await openCache(settings, { memory });
  assert.equal(memory.results.size, 1);
  // Only a completed run knows which results are still in use.
  cache.save();
  assert.equal(memory.results.size, 0);
  assert.equal(cache.get('key', 'claims/x.md')?.kind, 'claims');
});
