import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { brokenRules } from '../testing/history-report.ts';
import { told, withDatedRepository } from '../testing/scripted-history.ts';
import { historyOf } from '../testing/told-history.ts';

const DRAFT = told('mill', { verdict: 'false', more: ['draft: true'] });

test('a draft with the name of a published fact-check does not hide it, committed or not', async () => {
  const committed = await brokenRules(({ on }) => on('2026-02-03', { 'claims/drafts/mill.md': DRAFT }));
  assert.deepEqual(committed, []);
  const uncommitted = await brokenRules(async ({ on, content }) => {
    await on('2026-02-03', {});
    await mkdir(`${content}/claims/drafts`);
    await writeFile(`${content}/claims/drafts/mill.md`, DRAFT);
  });
  assert.deepEqual(uncommitted, []);
  const changed = await brokenRules(({ on }) =>
    on('2026-02-03', { 'claims/mill.md': told('mill', { verdict: 'false' }), 'claims/drafts/mill.md': DRAFT }),
  );
  assert.equal(changed.length, 1);
  assert.match(changed[0] ?? '', /^claims\/mill\.md:4:10 unrecorded-change/);
});

test('history knows nothing of a second file that readers never saw', async () => {
  for (const second of [DRAFT, told('mill', { verdict: 'false' }), told('mill', { more: ['publishAt: 2030-01-01'] })])
    await withDatedRepository(async ({ on, content }) => {
      await on('2026-01-01', { 'claims/mill.md': told('mill') });
      await on('2026-01-02', { 'claims/drafts/mill.md': second });
      await on('2026-01-03', {
        'claims/mill.md': told('mill', { body: 'It is old.' }),
        'claims/drafts/mill.md': undefined,
      });
      const { lines } = await historyOf({ content });
      assert.deepEqual(lines.mill, ['01-01 published: First published.', '01-03 text: Text edited.']);
    });
});

test('a published file takes the place of a draft with its name', async () => {
  await withDatedRepository(async ({ on, content }) => {
    await on('2026-01-01', { 'claims/drafts/mill.md': DRAFT });
    await on('2026-01-02', { 'claims/mill.md': told('mill') });
    await on('2026-01-03', { 'claims/drafts/mill.md': `${DRAFT}\nMore.\n` });
    const { lines } = await historyOf({ content });
    assert.deepEqual(lines.mill, ['01-02 published: First published.']);
  });
});
