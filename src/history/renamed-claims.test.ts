import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told, withDatedRepository } from '../testing/scripted-history.ts';
import { historyOf } from '../testing/told-history.ts';

test('a new claim with the name of a renamed one is another claim', async () => {
  await withDatedRepository(async (repository) => {
    await repository.on('2026-01-01', { 'claims/a.md': told('tower') });
    await repository.on('2026-01-02', { 'claims/a.md': undefined, 'claims/b.md': told('tower') });
    await repository.on('2026-01-03', { 'claims/a.md': told('mill') });
    await repository.on('2026-01-04', { 'claims/a.md': told('mill', { verdict: 'false' }) });
    const { lines } = await historyOf(repository);
    assert.deepEqual(lines, {
      a: ['01-03 published: First published.', '01-04 verdict: Verdict changed from True to False.'],
      b: ['01-01 published: First published.', '01-02 address: Address changed, previously a.'],
    });
  });
});

test('a duplicate that was deleted and now redirects keeps its own history', async () => {
  await withDatedRepository(async (repository) => {
    await repository.on('2026-01-01', { 'claims/a.md': told('tower'), 'claims/b.md': told('high tower') });
    await repository.on('2026-01-02', {
      'claims/a.md': told('tower', { more: ['aliases: [b]'] }),
      'claims/b.md': undefined,
    });
    const { lines } = await historyOf(repository);
    assert.deepEqual(lines.b, ['01-01 published: First published.', '01-02 removed: Removed from the site.']);
    assert.deepEqual(lines.a?.length, 2);
  });
});

test('two claims that swap their names in one commit change places', async () => {
  await withDatedRepository(async (repository) => {
    await repository.on('2026-01-01', { 'claims/a.md': told('tower'), 'claims/b.md': told('mill') });
    await repository.on('2026-01-02', { 'claims/a.md': told('mill'), 'claims/b.md': told('tower') });
    const { lines } = await historyOf(repository);
    assert.equal(lines.a?.[1], '01-02 text: Title, claim and text edited; 1 source edited.');
  });
});
