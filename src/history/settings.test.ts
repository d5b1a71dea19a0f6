import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told, withDatedRepository } from '../testing/scripted-history.ts';
import { historyOf } from '../testing/told-history.ts';
import { settingsOf } from './settings.ts';

test('a site that is not public yet has no history in the future', async () => {
  const settings = settingsOf({ history: { since: '2027-01-15', authors: false } }, '2026-02-01');
  await withDatedRepository(async ({ on, content }) => {
    await on('2026-01-10', { 'claims/mill.md': told('mill') });
    await on('2026-01-11', { 'claims/mill.md': told('mill', { verdict: 'false' }) });
    const { lines } = await historyOf({ content }, { today: '2026-02-01', ...settings });
    assert.deepEqual(lines.mill, ['02-01 published: First published.']);
  });
});

test('a day that has come is as it is', () => {
  assert.deepEqual(settingsOf({ history: { since: '2026-01-15', authors: true } }, '2026-02-01'), {
    since: '2026-01-15',
    authors: true,
  });
  assert.deepEqual(settingsOf(undefined, '2026-02-01'), {});
});
