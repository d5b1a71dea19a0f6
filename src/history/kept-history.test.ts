import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type DatedRepository, playHistory, told, withDatedRepository } from '../testing/scripted-history.ts';
import { readHistory } from './read-history.ts';

const OPTIONS = { today: '2026-12-31' };

/** Reads the history with a cache, and asserts that it is what is found without one. */
async function read({ root, content }: DatedRepository) {
  const cacheFolder = join(root, '.git', 'cache');
  const history = await readHistory(content, { ...OPTIONS, cacheFolder });
  assert.deepEqual(history, await readHistory(content, OPTIONS));
  return { history, file: join(cacheFolder, 'history.json') };
}

test('with a cache, histories are the same as without, whatever is committed, rewritten or damaged between two runs', async () => {
  await withDatedRepository(async (repository) => {
    await playHistory(repository);
    const { file } = await read(repository);
    const { mtimeMs } = statSync(file);
    await read(repository);
    assert.equal(statSync(file).mtimeMs, mtimeMs);

    await repository.on('2026-03-01', { 'claims/tower.md': told('tower', { verdict: 'half-true' }) });
    const { history } = await read(repository);
    assert.equal(history.claims.get('tower')?.revisions[0]?.day, '2026-03-01');

    repository.git('reset', '--quiet', '--hard', 'HEAD~5');
    await read(repository);
    await repository.on('2026-03-02', { 'claims/tower.md': told('tower', { verdict: 'outdated' }) });
    await read(repository);

    // A branch that the cached commit was merged into: it is an ancestor, but not a first parent.
    const earlier = repository.git('rev-parse', 'HEAD');
    repository.git('reset', '--quiet', '--hard', 'HEAD~2');
    await repository.on('2026-03-03', { 'pages/about.md': '---\ntitle: About\n---\n\nWe check.\n' });
    repository.gitOn('2026-03-04', 'merge', '--quiet', '--no-ff', '--no-edit', earlier);
    await read(repository);

    for (const damage of [
      (text: string) => text.slice(0, text.length / 2),
      (text: string) => text.replace('"verdict"', '"verdikt"'),
      () => '',
      () => 'null',
    ]) {
      writeFileSync(file, damage(readFileSync(file, 'utf8')));
      await read(repository);
    }
    rmSync(file);
    mkdirSync(file);
    await read(repository);
  });
});

test('what is known of a version with a mistake makes no difference once it is the only one again', async () => {
  await withDatedRepository(async (repository) => {
    await repository.on('2026-01-01', { 'claims/tower.md': told('tower').replace('---\n', '---\nwrong: key\n') });
    await repository.on('2026-01-02', { 'claims/tower.md': told('tower') });
    const options = { ...OPTIONS, accepted: new Set(['claims/tower.md']) };
    const cacheFolder = join(repository.root, '.git', 'cache');
    await readHistory(repository.content, { ...options, cacheFolder });
    repository.git('reset', '--quiet', '--soft', 'HEAD~1');
    const history = await readHistory(repository.content, { ...options, cacheFolder });
    assert.deepEqual(history, await readHistory(repository.content, options));
    // No build published it.
    assert.equal(history.claims.has('tower'), false);
  });
});

test('a cache that cannot be written is reported, and the history is the same', async () => {
  await withDatedRepository(async (repository) => {
    await repository.on('2026-01-01', { 'claims/tower.md': told('tower') });
    const cacheFolder = join(repository.root, '.git', 'HEAD', 'cache');
    const lines: string[] = [];
    const onCacheError = (line: string) => void lines.push(line);
    const history = await readHistory(repository.content, { ...OPTIONS, cacheFolder, onCacheError });
    assert.equal(history.claims.size, 1);
    assert.match(lines.join(), /^Cannot write the cache in /);
  });
});
