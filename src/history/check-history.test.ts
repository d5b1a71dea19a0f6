import assert from 'node:assert/strict';
import { rename, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { VALID } from '../testing/content.ts';
import { brokenRules } from '../testing/history-report.ts';
import { told } from '../testing/scripted-history.ts';

const ENTRY = (date: string, ...more: string[]) => [
  `  - date: ${date}`,
  ...more.map((line) => `    ${line}`),
  '    note: A plan was found.',
];
const WHEN = { '2026-02-03': 'updated: 2026-02-03', '2026-02-05': 'updated: 2026-02-05' };
const corrected = (day: keyof typeof WHEN, ...entries: string[][]) => [WHEN[day], 'corrections:', ...entries.flat()];

const short = (line: string | undefined) => line?.split(' ').slice(0, 2).join(' ');

test('a change of the verdict needs an entry, committed or not', async () => {
  const now = told('mill', { verdict: 'false' });
  const committed = await brokenRules(({ on }) => on('2026-02-03', { 'claims/mill.md': now }));
  assert.deepEqual(committed.map(short), ['claims/mill.md:4:10 unrecorded-change']);
  assert.match(
    committed[0] ?? '',
    /from `true` to `false` in commit `\w{12}` of 2026-02-03, .*kind: verdict, from: true/,
  );
  const uncommitted = await brokenRules(async ({ on, content }) => {
    await on('2026-02-03', {});
    await writeFile(`${content}/claims/mill.md`, now);
  });
  assert.match(uncommitted[0] ?? '', /since commit `\w{12}`, .*date: 2026-03-01/);
});

test('an entry with the change, or later by itself, is enough', async () => {
  const entry = ENTRY('2026-02-03', 'kind: verdict', 'from: true');
  const now = told('mill', { verdict: 'false', summary: 'It was not.', more: corrected('2026-02-03', entry) });
  assert.deepEqual(await brokenRules(({ on }) => on('2026-02-03', { 'claims/mill.md': now })), []);
  const late = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': told('mill', { verdict: 'false', summary: 'It was not.' }) });
    await on('2026-02-20', { 'claims/mill.md': now });
  });
  assert.deepEqual(late, []);
});

test('an entry must name the earlier verdict, and tell readers of one change only', async () => {
  const other = ENTRY('2026-02-03', 'kind: correction');
  const wrong = await brokenRules(({ on }) =>
    on('2026-02-03', { 'claims/mill.md': told('mill', { verdict: 'false', more: corrected('2026-02-03', other) }) }),
  );
  assert.deepEqual(wrong.map(short), ['claims/mill.md:4:10 unrecorded-change']);
  const entry = ENTRY('2026-02-05', 'kind: verdict', 'from: mostly-true');
  const two = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': told('mill', { verdict: 'mostly-true' }) });
    await on('2026-02-05', {
      'claims/mill.md': told('mill', { verdict: 'false', more: corrected('2026-02-05', entry) }),
    });
  });
  assert.equal(two.length, 1);
  assert.match(two[0] ?? '', /changed from `true` to `mostly-true`/);
});

test('an entry about another change does not cover an earlier one', async () => {
  const entry = ENTRY('2026-02-20', 'kind: verdict', 'from: true');
  const broken = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': told('mill', { summary: 'It is.' }) });
    const more = ['updated: 2026-02-20', 'corrections:', ...entry];
    await on('2026-02-20', { 'claims/mill.md': told('mill', { summary: 'It is.', verdict: 'false', more }) });
  });
  assert.equal(broken.length, 1);
  assert.match(broken[0] ?? '', /`summary` changed in commit `\w{12}` of 2026-02-03/);
});

test('spelling in the body, quotation marks and what is undone on the same day are free', async () => {
  const free = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': told('mill', { body: 'The mill was really built in 1900.' }) });
    await on('2026-02-04', { 'claims/mill.md': told('mill', { verdict: 'false' }) });
    await on('2026-02-04', { 'claims/mill.md': told('mill', { body: 'The mill was really built in 1900.' }) });
  });
  assert.deepEqual(free, []);
});

test('an entry that was published must stay as it was', async () => {
  const entry = ENTRY('2026-02-03', 'kind: update');
  const first = told('mill', { more: corrected('2026-02-03', entry) });
  const removed = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': first });
    await on('2026-02-05', { 'claims/mill.md': told('mill', { more: [WHEN['2026-02-03']] }) });
  });
  assert.deepEqual(removed.map(short), ['claims/mill.md:1:1 altered-correction']);
  const reworded = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': first });
    await on('2026-02-05', { 'claims/mill.md': first.replace('A plan was found', 'Nothing happened') });
  });
  assert.deepEqual(reworded.map(short), ['claims/mill.md:9:3 altered-correction']);
  const restored = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': first });
    await on('2026-02-05', { 'claims/mill.md': told('mill', { more: [WHEN['2026-02-03']] }) });
    await on('2026-02-06', { 'claims/mill.md': first });
  });
  assert.deepEqual(restored, []);
});

test('a fact-check that disappears is reported, unless it was withdrawn or another one has its address', async () => {
  const gone = await brokenRules(({ on }) => on('2026-02-03', { 'claims/mill.md': undefined }));
  assert.equal(gone.length, 1);
  assert.match(
    gone[0] ?? '',
    /published and removed in commit `\w{12}` of 2026-02-03, .* which commit `\w{12}` has, or `aliases: \[mill\]`/,
  );
  const renamed = await brokenRules(({ on }) =>
    on('2026-02-03', {
      'claims/mill.md': undefined,
      'claims/old/windmill.md': told('mill', { more: ['aliases: [mill]'] }),
    }),
  );
  assert.deepEqual(renamed, []);
  const withdrawal = ENTRY('2026-02-03', 'kind: withdrawal', 'from: true');
  const withdrawn = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': told('mill', { more: corrected('2026-02-03', withdrawal) }) });
    await on('2026-02-04', { 'claims/mill.md': undefined });
  });
  assert.deepEqual(withdrawn, []);
});

test('a withdrawal counts once readers can have seen it, also if a fact-check came with it', async () => {
  const withdrawal = (date: keyof typeof WHEN) => ENTRY(date, 'kind: withdrawal', 'from: true');
  const sameDay = await brokenRules(async ({ on }) => {
    await on('2026-02-03', {
      'claims/mill.md': told('mill', { more: corrected('2026-02-03', withdrawal('2026-02-03')) }),
    });
    await on('2026-02-03', { 'claims/mill.md': undefined });
  });
  assert.deepEqual(sameDay.map(short), ['claims/mill.md:1:1 removed-claim']);
  assert.match(sameDay[0] ?? '', /It was withdrawn that day, .* restore the file/);
  const fromTheStart = await brokenRules(async ({ on }) => {
    await on('2026-02-03', {
      'claims/dam.md': told('dam', { more: corrected('2026-02-03', withdrawal('2026-02-03')) }),
    });
    await on('2026-02-05', { 'claims/dam.md': undefined });
  });
  assert.deepEqual(fromTheStart, []);
});

test('a fact-check that is renamed without an alias loses its address', async () => {
  const windmill = 'claims/old/windmill.md';
  const renamed = await brokenRules(({ on }) =>
    on('2026-02-03', { 'claims/mill.md': undefined, [windmill]: told('mill') }),
  );
  assert.deepEqual(renamed.map(short), [`${windmill}:1:1 removed-claim`]);
  assert.match(
    renamed[0] ?? '',
    /published as `mill` until commit `\w{12}` of 2026-02-03, .*expected `mill` in `aliases`/,
  );
  const replaced = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': undefined, [windmill]: told('mill') });
    await on('2026-02-04', { 'claims/mill.md': told('other mill').replace('2026-01-01', '2026-02-04') });
    await on('2026-02-05', { [windmill]: undefined });
  });
  assert.deepEqual(replaced.map(short), [`${windmill}:1:1 removed-claim`]);
});

test('an alias of a rename that was forgotten joins what readers saw, committed or not', async () => {
  const windmill = (...more: string[]) =>
    told('mill', { verdict: 'false', summary: 'It was not.', more }).replaceAll('The plan', 'A plan');
  const found = (isCommitted: boolean, alias: string) =>
    brokenRules(async ({ on, content }) => {
      await on('2026-02-03', { 'claims/mill.md': undefined, 'claims/windmill.md': windmill() });
      if (isCommitted) await on('2026-02-04', { 'claims/windmill.md': windmill(alias) });
      else await writeFile(`${content}/claims/windmill.md`, windmill(alias));
    });
  const [committed, uncommitted] = [await found(true, 'aliases: [mill]'), await found(false, 'aliases: [mill]')];
  assert.match(committed[0] ?? '', /`verdict` changed from `true` to `false` and `summary` changed in commit/);
  assert.deepEqual(uncommitted.map(short), committed.map(short));
});

test('what was committed until the site went public is free', async () => {
  const site = (since: string) => `${VALID['site.yaml']}history:\n  since: ${since}\n`;
  const change = (since: string, today?: string) =>
    brokenRules(
      ({ on }) => on('2026-02-03', { 'site.yaml': site(since), 'claims/mill.md': told('mill', { verdict: 'false' }) }),
      today,
    );
  assert.deepEqual(await change('2026-02-04'), []);
  assert.deepEqual(await change('2026-04-01', '2026-03-01'), []);
  assert.deepEqual(await change('2026-02-03'), []);
  assert.deepEqual((await change('2026-02-02')).map(short), ['claims/mill.md:4:10 unrecorded-change']);
});

test('fact-checks of another site that this one began as a copy of may go', async () => {
  const own = (url: string) => (VALID['site.yaml'] as string).replace('https://desk.example/', url);
  const move = (url: string) =>
    brokenRules(({ on }) => on('2026-02-03', { 'site.yaml': own(url), 'claims/mill.md': undefined }));
  assert.deepEqual(await move('https://other.example/'), []);
  assert.equal((await move('https://desk.example/facts/')).length, 1);
});

test('fact-checks that a site still had after it moved to another address must stay', async () => {
  const moved = (VALID['site.yaml'] as string).replace('https://desk.example/', 'https://facts.example/');
  const removed = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'site.yaml': moved });
    await on('2026-02-20', { 'claims/mill.md': undefined });
  });
  assert.deepEqual(removed.map(short), ['claims/mill.md:1:1 removed-claim']);
  const renamed = await brokenRules(async ({ on, content }) => {
    await on('2026-02-03', { 'site.yaml': moved });
    await rename(`${content}/claims/mill.md`, `${content}/claims/windmill.md`);
  });
  assert.deepEqual(renamed.map(short), ['claims/mill.md:1:1 removed-claim']);
});

test('what was merged into another fact-check, written before it was merged, or never published, is free', async () => {
  const entry = ENTRY('2026-02-03', 'kind: verdict', 'from: true');
  const now = told('mill', { verdict: 'false', more: corrected('2026-02-03', entry) });
  assert.deepEqual(await brokenRules(({ on }) => on('2026-02-06', { 'claims/mill.md': now })), []);
  const merged = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': now });
    const tower = (more: string[] = []) => told('tower', { more }).replace('2026-01-01', '2026-02-04');
    await on('2026-02-04', { 'claims/tower.md': tower() });
    await on('2026-02-05', {
      'claims/mill.md': undefined,
      'claims/tower.md': tower(['aliases: [mill]']),
    });
  });
  assert.deepEqual(merged, []);
  const reverted = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': told('mill', { verdict: 'false' }) });
    await on('2026-02-09', { 'claims/mill.md': told('mill') });
  });
  assert.deepEqual(reverted, []);
  const misspelt = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': told('mill', { verdict: 'flase' }) });
    await on('2026-02-04', { 'claims/mill.md': told('mill') });
  });
  assert.deepEqual(misspelt, []);
});

test('a published fact-check cannot be hidden by `draft` together with an error', async () => {
  const hidden = await brokenRules(({ on }) =>
    on('2026-02-03', { 'claims/mill.md': told('mill', { more: ['draft: true', 'topcis: [mills]'] }) }),
  );
  assert.deepEqual(hidden.map(short), ['claims/mill.md:7:8 removed-claim']);
});

test('an entry keeps the verdict that it names, also after that has left the scale', async () => {
  const entry = ENTRY('2026-02-03', 'kind: verdict', 'from: true');
  const now = told('mill', { verdict: 'misleading', more: corrected('2026-02-03', entry) });
  const scale = ['false', 'mostly-false', 'misleading'].map(
    (id) => `  - { id: ${id}, label: ${id}, definition: So it is., tone: negative }\n`,
  );
  const found = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': now });
    await on('2026-02-05', { 'site.yaml': `${VALID['site.yaml']}verdicts:\n${scale.join('')}` });
  });
  assert.deepEqual(found, []);
});

test('a draft that was committed as published for a day, or never without errors, can be hidden or removed', async () => {
  const dam = (...more: string[]) => told('dam', { more });
  const faulty = (...more: string[]) => dam(...more, 'aliases: [Old Dam]');
  const sameDay = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/dam.md': dam(), 'claims/lake.md': told('lake') });
    await on('2026-02-03', { 'claims/dam.md': dam('draft: true'), 'claims/lake.md': undefined });
  });
  assert.deepEqual(sameDay, []);
  const neverValid = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/dam.md': faulty() });
    await on('2026-02-05', { 'claims/dam.md': faulty('draft: true') });
  });
  assert.deepEqual(neverValid, []);
  const validOnce = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/dam.md': dam() });
    await on('2026-02-05', { 'claims/dam.md': faulty('draft: true') });
  });
  assert.deepEqual(validOnce.map(short), ['claims/dam.md:7:8 removed-claim']);
  assert.match(validOnce[0] ?? '', /If you have not pushed that commit, combine it with the one that hides the file$/);
});

test('an entry that was published does not go with a revert', async () => {
  const entry = ENTRY('2026-02-03', 'kind: verdict', 'from: true');
  const reverted = await brokenRules(async ({ on }) => {
    const now = told('mill', { verdict: 'false', more: corrected('2026-02-03', entry) });
    await on('2026-02-03', { 'claims/mill.md': now });
    await on('2026-02-09', { 'claims/mill.md': told('mill') });
  });
  assert.deepEqual(reverted.map(short), [
    'claims/mill.md:1:1 altered-correction',
    'claims/mill.md:4:10 unrecorded-change',
  ]);
});
