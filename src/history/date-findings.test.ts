import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { VALID } from '../testing/content.ts';
import { brokenRules } from '../testing/history-report.ts';
import { type DatedRepository, told } from '../testing/scripted-history.ts';

const MILL = 'claims/mill.md';

/** Warnings about `updated` after commits to a fact-check that was published on 2 January 2026. */
async function aboutUpdated(use: (repository: DatedRepository) => Promise<unknown>): Promise<string[]> {
  return (await brokenRules(use)).filter((line) => line.includes('updated-in-git'));
}

const edited = (day: string, more: Parameters<typeof told>[1] = {}) =>
  told('mill', { body: 'The mill is very old.', more: [`updated: ${day}`], ...more });

test('`updated` is the day of a change that readers see, give or take a time zone', async () => {
  const on = (commit: string, updated: string) =>
    aboutUpdated((repository) => repository.on(commit, { [MILL]: edited(updated) }));
  assert.deepEqual(await on('2026-02-03', '2026-02-03'), []);
  assert.deepEqual(await on('2026-02-03', '2026-02-04'), []);
  const [found = ''] = await on('2026-02-20', '2026-02-03');
  assert.match(
    found,
    /^claims\/mill\.md:7:10 updated-in-git `updated: 2026-02-03`, but .*: the last was on 2026-02-20 \(commit `\w{12}`\)$/,
  );
});

test('a new date without a change, or with formatting only, is no update', async () => {
  const bumped = await aboutUpdated(({ on }) =>
    on('2026-02-03', {
      [MILL]: told('mill', { more: ['updated: 2026-02-03'] }).replace('The mill was', '*The* mill was'),
    }),
  );
  assert.match(bumped[0] ?? '', /nothing that readers see changed that day; .* the last was on 2026-01-02/);
});

test('formatting, spelling and archived copies after the last update need no new date', async () => {
  const later = await aboutUpdated(async ({ on }) => {
    await on('2026-02-03', { [MILL]: edited('2026-02-03') });
    await on('2026-02-10', { [MILL]: edited('2026-02-03', { body: 'The mill is *very*\nold.' }) });
    await on('2026-02-15', { [MILL]: edited('2026-02-03', { body: 'The mill is really old.' }) });
    await on('2026-02-20', {
      [MILL]: edited('2026-02-03', { body: 'The mill is really old.' }).replace(
        'The plan of the mill',
        'The plan of the mill\n    archived: https://web.archive.org/web/2026/https://plans.example/',
      ),
    });
  });
  assert.deepEqual(later, []);
});

test('new sources after the last update are reported, committed or not', async () => {
  const sources = ['plan', 'map'];
  const committed = await aboutUpdated(async ({ on }) => {
    await on('2026-02-03', { [MILL]: edited('2026-02-03') });
    await on('2026-02-20', { [MILL]: edited('2026-02-03', { sources }) });
  });
  assert.match(
    committed[0] ?? '',
    /but the sources changed on 2026-02-20 \(commit `\w{12}`\); expected `updated: 2026-02-20`/,
  );
  const uncommitted = await aboutUpdated(async ({ on, content }) => {
    await on('2026-02-03', { [MILL]: edited('2026-02-03') });
    await writeFile(`${content}/${MILL}`, edited('2026-02-03', { sources }));
  });
  assert.match(uncommitted[0] ?? '', /the sources changed on 2026-03-01 \(not committed\)/);
});

test('the date of a correction, and days before the history of the fact-check, are free', async () => {
  const entry = ['corrections:', '  - date: 2026-02-03', '    kind: correction', '    note: It was older.'];
  const late = await aboutUpdated(({ on }) =>
    on('2026-02-20', { [MILL]: edited('2026-02-03', { more: ['updated: 2026-02-03', ...entry] }) }),
  );
  assert.deepEqual(late, []);
  const imported = await aboutUpdated(async ({ on }) => {
    await on('2026-02-20', { 'claims/dam.md': told('dam', { more: ['updated: 2026-01-15'] }) });
  });
  assert.deepEqual(imported, []);
  const prepared = await aboutUpdated(({ on }) =>
    on('2026-02-03', {
      'site.yaml': `${VALID['site.yaml']}history:\n  since: 2026-02-05\n`,
      [MILL]: edited('2026-01-20'),
    }),
  );
  assert.deepEqual(prepared, []);
});
