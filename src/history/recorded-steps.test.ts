import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { VALID } from '../testing/content.ts';
import { short } from '../testing/corrections.ts';
import { brokenRules } from '../testing/history-report.ts';
import { told } from '../testing/scripted-history.ts';

/** `site.yaml` with a scale of its own. */
function siteWith(verdicts: Readonly<Record<string, string>>): string {
  const scale = Object.entries(verdicts).map(
    ([id, label]) => `  - { id: ${id}, label: ${label}, definition: So it is., tone: negative }\n`,
  );
  return `${VALID['site.yaml']}verdicts:\n${scale.join('')}`;
}

/** The scale without `true`, which the mill has. `mostly-false` is the verdict of another fact-check. */
const OTHERS = { 'mostly-false': 'Mostly false', false: 'False', misleading: 'Misleading' };
const FALSE = told('mill', { verdict: 'false' });

test('a verdict that leaves the scale is not changed silently, in the same commit, later, or before it is committed', async () => {
  const together = await brokenRules(({ on }) =>
    on('2026-02-03', { 'site.yaml': siteWith(OTHERS), 'claims/mill.md': FALSE }),
  );
  assert.equal(together.length, 1);
  assert.match(together[0] ?? '', /unrecorded-change `verdict` changed from `true` to `false` in commit/);
  const later = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'site.yaml': siteWith(OTHERS) });
    await on('2026-02-04', { 'claims/mill.md': told('mill', { body: 'The mill is from 1900.' }) });
    await on('2026-02-05', { 'claims/mill.md': FALSE });
  });
  assert.equal(later.length, 1);
  const uncommitted = await brokenRules(async ({ on, content }) => {
    await on('2026-02-03', {});
    await writeFile(`${content}/site.yaml`, siteWith(OTHERS));
    await writeFile(`${content}/claims/mill.md`, FALSE);
  });
  assert.equal(uncommitted.length, 1);
});

test('an entry that names a verdict which left the scale is enough', async () => {
  const entry = ['  - { date: 2026-02-03, kind: verdict, from: true, note: We no longer use it. }'];
  const now = told('mill', { verdict: 'false', more: ['updated: 2026-02-03', 'corrections:', ...entry] });
  const found = await brokenRules(({ on }) =>
    on('2026-02-03', { 'site.yaml': siteWith(OTHERS), 'claims/mill.md': now }),
  );
  assert.deepEqual(found, []);
});

test('a verdict that only gets another id, or never was on the scale of its time, is free', async () => {
  const renamed = await brokenRules(({ on }) =>
    on('2026-02-03', {
      'site.yaml': siteWith({ ...OTHERS, correct: 'True' }),
      'claims/mill.md': told('mill', { verdict: 'correct' }),
    }),
  );
  assert.deepEqual(renamed, []);
  const misspelt = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': told('mill', { verdict: 'flase' }) });
    await on('2026-02-04', { 'site.yaml': siteWith({ ...OTHERS, true: 'True', flase: 'A later verdict' }) });
    await on('2026-02-05', { 'site.yaml': VALID['site.yaml'] });
    await on('2026-02-06', { 'claims/mill.md': told('mill') });
  });
  assert.deepEqual(misspelt, []);
});

test('a scale that cannot be read excuses no other, and a site.yaml that is missing has none', async () => {
  const unreadable = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'site.yaml': 'title: "Desk' });
    await on('2026-02-04', { 'site.yaml': siteWith(OTHERS), 'claims/mill.md': FALSE });
  });
  assert.equal(unreadable.length, 1);
  const missing = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'site.yaml': undefined });
    await on('2026-02-04', { 'claims/barn.md': told('barn') });
    await on('2026-02-05', { 'site.yaml': siteWith(OTHERS), 'claims/barn.md': told('barn', { verdict: 'false' }) });
  });
  assert.deepEqual(
    missing.filter((line) => line.includes('unrecorded-change')),
    [],
  );
});

test('a verdict that only got another id stays free if its id or its label changes later', async () => {
  const withId = (id: string, label = 'True') => ({
    'site.yaml': siteWith({ ...OTHERS, [id]: label }),
    'claims/mill.md': told('mill', { verdict: id }),
  });
  const twice = await brokenRules(async ({ on }) => {
    await on('2026-02-03', withId('correct'));
    await on('2026-02-05', withId('right'));
  });
  assert.deepEqual(twice, []);
  const label = await brokenRules(async ({ on }) => {
    await on('2026-02-03', withId('correct'));
    await on('2026-02-05', withId('correct', 'Correct'));
  });
  assert.deepEqual(
    label.map(short),
    ['site.yaml:11:27 changed-label'],
    'a change of the label is not one of the verdict',
  );
  const inTwoCommits = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': told('mill', { verdict: 'correct' }) });
    await on('2026-02-04', { 'site.yaml': siteWith({ ...OTHERS, correct: 'True' }) });
    await on('2026-02-05', withId('right'));
  });
  assert.deepEqual(inTwoCommits, []);
  const otherName = await brokenRules(async ({ on }) => {
    await on('2026-02-03', withId('correct', 'Correct'));
    await on('2026-02-05', withId('right', 'Correct'));
  });
  assert.equal(otherName.length, 1);
  assert.match(otherName[0] ?? '', /from `true` to `right`|from `true` to `correct`/);
});
