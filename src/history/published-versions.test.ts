import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { test } from 'node:test';
import { told, withDatedRepository } from '../testing/scripted-history.ts';
import { BROKEN, historyOf } from '../testing/told-history.ts';

test('a version that returns is the same as the newest earlier one', async () => {
  await withDatedRepository(async ({ on, content }) => {
    const [a, b, c] = ['true', 'false', 'half-true'].map((verdict) => told('tower', { verdict }));
    for (const [index, text] of [a, b, a, c, a].entries())
      await on(`2026-01-0${index + 1}`, { 'claims/tower.md': text });
    const { lines } = await historyOf({ content });
    assert.match(lines.tower?.[2] ?? '', /now the same as the version of 1 January 2026\.$/);
    assert.match(lines.tower?.[4] ?? '', /now the same as the version of 3 January 2026\.$/);
  });
});

test('a file that never was a fact-check has no history, also if it was committed and deleted', async () => {
  await withDatedRepository(async ({ on, content }) => {
    const draft = ['draft: true'];
    await on('2026-01-01', {
      'claims/README.md': 'Read this.\n',
      'claims/later.md': told('mill').replace(/summary: .*\n/, ''),
      'claims/discarded.md': told('tower', { more: draft }).replace(/summary: .*\n/, ''),
      'claims/tower.md': told('tower'),
      'claims/lost.md': 'Text.\n',
    });
    await on('2026-01-02', {
      'claims/README.md': undefined,
      'claims/later.md': told('mill', { more: draft }),
      'claims/discarded.md': undefined,
      'claims/tower.md': undefined,
    });
    await rm(`${content}/claims/lost.md`);
    const { lines } = await historyOf({ content });
    assert.deepEqual(lines, {
      tower: ['01-01 published: First published.', '01-02 removed: Removed from the site.'],
    });
  });
});

test('a published fact-check that becomes an incomplete draft leaves the site', async () => {
  await withDatedRepository(async ({ on, content }) => {
    await on('2026-01-01', { 'claims/tower.md': told('tower') });
    const draft = told('tower', { more: ['draft: true'] }).replace(/summary: .*\n/, '');
    await on('2026-01-02', { 'claims/tower.md': draft });
    const { lines } = await historyOf({ content });
    assert.equal(lines.tower?.[1], '01-02 removed: Taken off the site.');
  });
});

test('a version with errors was never published, and the next one is compared with the last that was', async () => {
  const misspelt = (text: string) => text.replace('sources:', 'topcis: [mills]\nsources:');
  await withDatedRepository(async ({ on, content }) => {
    await on('2026-01-01', { 'claims/tower.md': misspelt(told('tower')), 'claims/mill.md': told('mill') });
    await on('2026-01-02', {
      'claims/tower.md': told('tower', { summary: 'It is better.' }),
      'claims/mill.md': misspelt(told('mill', { verdict: 'false' })),
    });
    await on('2026-01-03', { 'claims/mill.md': told('mill', { verdict: 'false' }) });
    const { lines } = await historyOf({ content });
    assert.deepEqual(lines, {
      tower: ['01-02 published: First published.'],
      mill: [
        '01-01 published: First published.',
        `01-02 ${BROKEN} its front matter is incomplete or has invalid values.`,
        '01-03 verdict: Verdict changed from True to False.',
      ],
    });
  });
});

test('a version that only breaks a rule of today may have been published, and is compared', async () => {
  await withDatedRepository(async ({ on, content }) => {
    const named = (verdict: string) => told('tower', { verdict, more: ['aliases: [Old Tower]'] });
    await on('2026-01-01', { 'claims/tower.md': named('of-another-scale') });
    await on('2026-01-02', { 'claims/tower.md': named('false') });
    await on('2026-01-03', { 'claims/tower.md': told('tower', { verdict: 'true' }) });
    const { lines } = await historyOf({ content });
    assert.deepEqual(lines.tower, [
      '01-01 published: First published.',
      '01-02 verdict: Verdict changed from of-another-scale to False.',
      '01-03 verdict: Verdict changed from False to True.',
    ]);
  });
});
