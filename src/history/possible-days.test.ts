import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SITE } from '../testing/content.ts';
import { brokenRules } from '../testing/history-report.ts';
import { told, withDatedRepository } from '../testing/scripted-history.ts';
import { historyOf } from '../testing/told-history.ts';
import { withPossibleDays } from './possible-days.ts';

const daysOf = (days: readonly string[], today: string) =>
  withPossibleDays(
    days.map((day) => ({ hash: '', time: '', day, author: '', subject: '', changes: [] })),
    today,
  ).map(({ day }) => day);

test('days never go back, and those after today are not later than what came next', () => {
  assert.deepEqual(daysOf(['2026-02-02', '2026-02-01', '2026-02-03'], '2026-03-01'), [
    '2026-02-02',
    '2026-02-02',
    '2026-02-03',
  ]);
  assert.deepEqual(daysOf(['2030-01-01', '2026-02-01', '1970-01-01'], '2026-03-01'), [
    '2026-02-01',
    '2026-02-01',
    '2026-02-01',
  ]);
  assert.deepEqual(daysOf(['2026-02-01', '2030-01-01', '2031-01-01'], '2026-03-01'), [
    '2026-02-01',
    '2026-03-01',
    '2026-03-01',
  ]);
});

test('a commit with a date from before the site was public is no preparation if its parent is none', async () => {
  const broken = await brokenRules(async ({ on }) => {
    await on('2026-02-10', {
      'site.yaml': `${SITE}history:\n  since: 2026-02-05\n`,
      'claims/mill.md': told('mill', { body: 'It is.' }),
    });
    await on('2026-02-04', { 'claims/mill.md': told('mill', { body: 'It is.', verdict: 'false' }) });
  });
  assert.equal(broken.length, 1);
  assert.match(broken[0] ?? '', /unrecorded-change .* of 2026-02-10/);
});

test('history shows days in their order', async () => {
  await withDatedRepository(async ({ on, content }) => {
    await on('2026-01-10', { 'claims/mill.md': told('mill') });
    await on('2026-01-04', { 'claims/mill.md': told('mill', { verdict: 'false' }) });
    const { lines } = await historyOf({ content });
    assert.match(lines.mill?.[1] ?? '', /^01-10 verdict/);
  });
});

test('an entry of today tells of a change in a commit from the future', async () => {
  const now = { verdict: 'false', more: ['updated: 2026-03-01'] };
  const entry = ['corrections:', '  - { date: 2026-03-01, kind: verdict, from: true, note: A plan was found. }'];
  const broken = await brokenRules(async ({ on }) => {
    await on('2030-01-01', { 'claims/mill.md': told('mill', { verdict: 'false' }) });
    await on('2026-03-01', { 'claims/mill.md': told('mill', { ...now, more: [...now.more, ...entry] }) });
  });
  assert.deepEqual(broken, []);
  const open = await brokenRules(({ on }) =>
    on('2030-01-01', { 'claims/mill.md': told('mill', { verdict: 'false' }) }),
  );
  assert.match(open[0] ?? '', /expected `- \{ date: 2026-03-01, kind: verdict/);
});
