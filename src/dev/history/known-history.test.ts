import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { test } from 'node:test';
import { cacheFolder } from '../../pipeline/folder/project.ts';
import { VALID } from '../../testing/content.ts';
import { told, withDatedRepository } from '../../testing/scripted-history.ts';
import { historyReader, reasonFor } from './known-history.ts';

test('the history is read again only if there is another commit or another setting', async () => {
  await withDatedRepository(async ({ content, on, git }) => {
    await on('2026-01-01', { ...VALID, 'claims/mill.md': told('mill') });
    const read = historyReader(content);
    const first = await read({});
    assert.equal(first.revisions.get('mill')?.length, 1);
    assert.equal(await read({}), first);
    assert.notEqual((await read({ history: { since: '2026-01-02', authors: false } })).key, first.key);
    await on('2026-01-03', { 'claims/mill.md': told('mill', { verdict: 'false' }) });
    assert.equal((await read({})).revisions.get('mill')?.length, 2);
    assert.equal(git('status', '--porcelain', '--ignored'), '');
    await rm(cacheFolder(content), { recursive: true, force: true });
  });
});

test('a fact-check without a history has a reason', async () => {
  await withDatedRepository(async ({ content, root, on }) => {
    const read = historyReader(content);
    assert.match(reasonFor('mill', undefined), /has not been read yet/);
    await on('2026-01-01', { ...VALID, 'claims/mill.md': told('mill', { more: ['draft: true'] }) });
    assert.match(reasonFor('mill', await read({})), /no version of it that readers could see is committed/);
    await rm(`${root}/.git`, { recursive: true });
    const outside = await read({});
    assert.equal(outside.repository, undefined);
    assert.match(reasonFor('mill', outside), /^There is no history: /);
    await rm(cacheFolder(content), { recursive: true, force: true });
  });
});
