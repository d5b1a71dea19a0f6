import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { VALID } from '../testing/content.ts';
import { corrected, ENTRY, short } from '../testing/corrections.ts';
import { brokenRules } from '../testing/history-report.ts';
import { told } from '../testing/scripted-history.ts';

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
  const now = told('mill', {
    verdict: 'false',
    summary: 'It was not.',
    more: corrected('2026-02-03', entry),
  });
  assert.deepEqual(await brokenRules(({ on }) => on('2026-02-03', { 'claims/mill.md': now })), []);
  const late = await brokenRules(async ({ on }) => {
    await on('2026-02-03', {
      'claims/mill.md': told('mill', {
        verdict: 'false',
        summary: 'It was not.',
      }),
    });
    await on('2026-02-20', { 'claims/mill.md': now });
  });
  assert.deepEqual(late, []);
});

test('an entry must name the earlier verdict, and tell readers of one change only', async () => {
  const other = ENTRY('2026-02-03', 'kind: correction');
  const wrong = await brokenRules(({ on }) =>
    on('2026-02-03', {
      'claims/mill.md': told('mill', {
        verdict: 'false',
        more: corrected('2026-02-03', other),
      }),
    }),
  );
  assert.deepEqual(wrong.map(short), ['claims/mill.md:4:10 unrecorded-change']);
  const entry = ENTRY('2026-02-05', 'kind: verdict', 'from: mostly-true');
  const two = await brokenRules(async ({ on }) => {
    await on('2026-02-03', {
      'claims/mill.md': told('mill', { verdict: 'mostly-true' }),
    });
    await on('2026-02-05', {
      'claims/mill.md': told('mill', {
        verdict: 'false',
        more: corrected('2026-02-05', entry),
      }),
    });
  });
  assert.equal(two.length, 1);
  assert.match(two[0] ?? '', /changed from `true` to `mostly-true`/);
});

test('an entry about another change does not cover an earlier one', async () => {
  const entry = ENTRY('2026-02-20', 'kind: verdict', 'from: true');
  const broken = await brokenRules(async ({ on }) => {
    await on('2026-02-03', {
      'claims/mill.md': told('mill', { summary: 'It is.' }),
    });
    const more = ['updated: 2026-02-20', 'corrections:', ...entry];
    await on('2026-02-20', {
      'claims/mill.md': told('mill', {
        summary: 'It is.',
        verdict: 'false',
        more,
      }),
    });
  });
  assert.equal(broken.length, 1);
  assert.match(broken[0] ?? '', /`summary` changed in commit `\w{12}` of 2026-02-03/);
});

test('spelling in the body, quotation marks and what is undone on the same day are free', async () => {
  const free = await brokenRules(async ({ on }) => {
    await on('2026-02-03', {
      'claims/mill.md': told('mill', {
        body: 'The mill was really built in 1900.',
      }),
    });
    await on('2026-02-04', {
      'claims/mill.md': told('mill', { verdict: 'false' }),
    });
    await on('2026-02-04', {
      'claims/mill.md': told('mill', {
        body: 'The mill was really built in 1900.',
      }),
    });
  });
  assert.deepEqual(free, []);
});

test('an entry that was published must stay as it was', async () => {
  const entry = ENTRY('2026-02-03', 'kind: update');
  const first = told('mill', { more: corrected('2026-02-03', entry) });
  const removed = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': first });
    await on('2026-02-05', {
      'claims/mill.md': told('mill', { more: ['updated: 2026-02-03'] }),
    });
  });
  assert.deepEqual(removed.map(short), ['claims/mill.md:1:1 altered-correction']);
  const reworded = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': first });
    await on('2026-02-05', {
      'claims/mill.md': first.replace('A plan was found', 'Nothing happened'),
    });
  });
  assert.deepEqual(reworded.map(short), ['claims/mill.md:9:3 altered-correction']);
  const restored = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': first });
    await on('2026-02-05', {
      'claims/mill.md': told('mill', { more: ['updated: 2026-02-03'] }),
    });
    await on('2026-02-06', { 'claims/mill.md': first });
  });
  assert.deepEqual(restored, []);
});

test('an alias of a rename that was forgotten joins what readers saw, committed or not', async () => {
  const windmill = (...more: string[]) =>
    told('mill', { verdict: 'false', summary: 'It was not.', more }).replaceAll('The plan', 'A plan');
  const found = (isCommitted: boolean, alias: string) =>
    brokenRules(async ({ on, content }) => {
      await on('2026-02-03', {
        'claims/mill.md': undefined,
        'claims/windmill.md': windmill(),
      });
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
      ({ on }) =>
        on('2026-02-03', {
          'site.yaml': site(since),
          'claims/mill.md': told('mill', { verdict: 'false' }),
        }),
      today,
    );
  assert.deepEqual(await change('2026-02-04'), []);
  assert.deepEqual(await change('2026-04-01', '2026-03-01'), []);
  assert.deepEqual(await change('2026-02-03'), []);
  assert.deepEqual((await change('2026-02-02')).map(short), ['claims/mill.md:4:10 unrecorded-change']);
});

test('an entry keeps the verdict that it names, also after that has left the scale', async () => {
  const entry = ENTRY('2026-02-03', 'kind: verdict', 'from: true');
  const now = told('mill', {
    verdict: 'misleading',
    more: corrected('2026-02-03', entry),
  });
  const scale = ['False', 'Mostly false', 'Misleading'].map(
    (label) =>
      `  - { id: ${label.toLowerCase().replace(' ', '-')}, label: ${label}, definition: So it is., tone: negative }\n`,
  );
  const found = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': now });
    await on('2026-02-05', {
      'site.yaml': `${VALID['site.yaml']}verdicts:\n${scale.join('')}`,
    });
  });
  assert.deepEqual(found, []);
});

test('an entry that was published does not go with a revert', async () => {
  const entry = ENTRY('2026-02-03', 'kind: verdict', 'from: true');
  const reverted = await brokenRules(async ({ on }) => {
    const now = told('mill', {
      verdict: 'false',
      more: corrected('2026-02-03', entry),
    });
    await on('2026-02-03', { 'claims/mill.md': now });
    await on('2026-02-09', { 'claims/mill.md': told('mill') });
  });
  assert.deepEqual(reverted.map(short), [
    'claims/mill.md:1:1 altered-correction',
    'claims/mill.md:4:10 unrecorded-change',
  ]);
});
