import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { brokenRules } from '../testing/history-report.ts';
import { brokenBy, entry, mill, rulesOf } from '../testing/mill.ts';

test('a change that was refused and undone is refused again, committed or not', async () => {
  const again = await brokenBy(
    ['2026-02-03', mill('false')],
    ['2026-02-05', mill('true')],
    ['2026-02-07', mill('false')],
  );
  assert.deepEqual(rulesOf(again), ['unrecorded-change']);
  assert.match(again[0] ?? '', /from `true` to `false` in commit `\w{12}` of 2026-02-07/);
  const uncommitted = await brokenRules(async ({ on, content }) => {
    await on('2026-02-03', { 'claims/mill.md': mill('false') });
    await on('2026-02-05', { 'claims/mill.md': mill('true') });
    await writeFile(`${content}/claims/mill.md`, mill('false'));
  });
  assert.deepEqual(rulesOf(uncommitted), ['unrecorded-change']);
  const onOneDay = await brokenBy(
    ['2026-02-03', mill('false')],
    ['2026-02-03', mill('true')],
    ['2026-02-03', mill('false')],
  );
  assert.deepEqual(rulesOf(onOneDay), ['unrecorded-change']);
});

test('a version that was refused does not excuse that a published entry disappears', async () => {
  const refused = mill('false', [], { summary: 'It was not.' });
  const softened = entry('2026-02-08', 'correction');
  const gone = await brokenBy(
    ['2026-02-03', refused],
    ['2026-02-05', mill('true')],
    ['2026-02-08', mill('true', [softened], { summary: 'It was not quite.' })],
    ['2026-02-15', refused],
  );
  assert.deepEqual(rulesOf(gone), ['altered-correction', 'unrecorded-change']);
  const twice = await brokenBy(
    ['2026-02-03', mill('true', [entry('2026-02-03', 'update')])],
    ['2026-02-10', mill('true')],
    ['2026-02-10', mill('true', [entry('2026-02-03', 'update')])],
    ['2026-02-10', mill('true')],
  );
  assert.deepEqual(rulesOf(twice), ['altered-correction']);
});

test('a published entry that is removed and added again is no news', async () => {
  const update = entry('2026-02-03', 'update');
  const found = await brokenBy(
    ['2026-02-03', mill('true', [update])],
    ['2026-02-10', mill('true')],
    ['2026-02-12', mill('true', [update], { summary: 'It was not.' })],
  );
  assert.deepEqual(rulesOf(found), ['unrecorded-change']);
});

test('what was accepted and undone on one day is free, also if it was written again', async () => {
  const now = mill('false', [entry('2026-02-03', 'verdict', { from: 'true' })]);
  const undone = await brokenBy(['2026-02-03', now], ['2026-02-03', mill('true')]);
  assert.deepEqual(undone, []);
  const again = await brokenBy(['2026-02-03', now], ['2026-02-03', mill('true')], ['2026-02-09', now]);
  assert.deepEqual(again, []);
});

test('each of several changes within days finds its entry', async () => {
  const [first, second, third] = [
    entry('2026-02-10', 'verdict', { from: 'true', note: 'A plan.' }),
    entry('2026-02-10', 'verdict', { from: 'false', note: 'No plan.' }),
    entry('2026-02-11', 'verdict', { from: 'true', note: 'A plan again.' }),
  ];
  const found = await brokenBy(
    ['2026-02-10', mill('false', [first])],
    ['2026-02-10', mill('true', [second, first])],
    ['2026-02-11', mill('false', [third, second, first])],
  );
  assert.deepEqual(found, []);
  const allLater = await brokenBy(
    ['2026-02-10', mill('false')],
    ['2026-02-11', mill('half-true')],
    ['2026-02-12', mill('half-true', [entry('2026-02-11', 'verdict', { from: 'false' }), first])],
  );
  assert.deepEqual(allLater, []);
});

test('an entry names the verdict that readers saw, not one that was refused', async () => {
  const found = await brokenBy(
    ['2026-02-10', mill('false')],
    ['2026-02-10', mill('half-true', [entry('2026-02-10', 'verdict', { from: 'true' })])],
  );
  assert.deepEqual(found, []);
  const missing = await brokenBy(['2026-02-10', mill('false')], ['2026-02-11', mill('half-true')]);
  assert.equal(missing.length, 1);
  assert.match(missing[0] ?? '', /from `true` to `half-true` in .* of 2026-02-11, .*from: true/);
});

test('a wording that was refused twice needs one entry, and none if the verdict returns with another text', async () => {
  const found = await brokenBy(
    ['2026-02-03', mill('true', [], { summary: 'It was not.' })],
    ['2026-02-10', mill('true', [entry('2026-02-10', 'correction')], { summary: 'It was not quite.' })],
  );
  assert.deepEqual(found, []);
  const returned = await brokenBy(['2026-02-03', mill('false')], ['2026-02-05', mill('true', [], { body: 'It is.' })]);
  assert.deepEqual(returned, []);
});

test('an entry that readers never saw is free', async () => {
  const wrongFrom = await brokenBy(
    ['2026-02-05', mill('false', [entry('2026-02-05', 'verdict', { from: 'half-true' })])],
    ['2026-02-07', mill('false', [entry('2026-02-05', 'verdict', { from: 'true' })])],
  );
  assert.deepEqual(wrongFrom, []);
  const removed = await brokenBy(
    ['2026-02-05', mill('false', [entry('2026-02-05', 'correction')])],
    ['2026-02-07', mill('true')],
  );
  assert.deepEqual(removed, []);
});

test('the note of an entry can be reworded on the day on which it came, and nothing else of it', async () => {
  const noted = (note: string, from = 'true') => [entry('2026-02-10', 'verdict', { from, note })];
  const on = (day: string, text: string) => brokenBy(['2026-02-10', mill('false', noted('Nwe plan.'))], [day, text]);
  assert.deepEqual(await on('2026-02-10', mill('false', noted('New plan.'))), []);
  assert.deepEqual(rulesOf(await on('2026-02-11', mill('false', noted('New plan.')))), ['altered-correction']);
  const other = await on('2026-02-10', mill('half-true', noted('New plan.', 'false')));
  assert.deepEqual(rulesOf(other), ['altered-correction']);
  const silent = await on('2026-02-10', mill('false', noted('New plan.'), { summary: 'It was not.' }));
  assert.deepEqual(rulesOf(silent), ['unrecorded-change']);
});

test('an entry can come before its change, if readers cannot have seen it alone', async () => {
  const verdict = [entry('2026-02-10', 'verdict', { from: 'true' })];
  const announced = await brokenBy(['2026-02-10', mill('true', verdict)], ['2026-02-12', mill('false', verdict)]);
  assert.deepEqual(announced, []);
  const correction = [entry('2026-02-10', 'correction')];
  const summary = { summary: 'It was not.' };
  const sameDay = await brokenBy(
    ['2026-02-10', mill('true', correction)],
    ['2026-02-10', mill('true', correction, summary)],
  );
  assert.deepEqual(sameDay, []);
  const later = await brokenBy(
    ['2026-02-10', mill('true', correction)],
    ['2026-02-11', mill('true', correction, summary)],
  );
  assert.deepEqual(rulesOf(later), ['unrecorded-change']);
  const once = await brokenBy(
    ['2026-02-10', mill('true', correction)],
    ['2026-02-10', mill('true', correction, summary)],
    ['2026-02-10', mill('true', correction, { summary: 'It was never.' })],
  );
  assert.deepEqual(rulesOf(once), ['unrecorded-change']);
});

test('an entry about a change from before the history covers no later one', async () => {
  const old = [
    entry('2026-01-02', 'verdict', { from: 'true', note: 'Second.' }),
    entry('2026-01-01', 'verdict', { from: 'false', note: 'First.' }),
  ];
  const found = await brokenRules(async ({ on }) => {
    await on('2026-02-01', { 'claims/mill.md': mill('false', old) });
    await on('2026-02-03', { 'claims/mill.md': mill('half-true', old) });
  });
  assert.equal(found.filter((line) => line.includes('unrecorded-change')).length, 1);
});
