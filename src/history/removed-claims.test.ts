import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import { test } from 'node:test';
import { VALID } from '../testing/content.ts';
import { corrected, ENTRY, short } from '../testing/corrections.ts';
import { brokenRules } from '../testing/history-report.ts';
import { told } from '../testing/scripted-history.ts';

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
    await on('2026-02-03', {
      'claims/mill.md': told('mill', {
        more: corrected('2026-02-03', withdrawal),
      }),
    });
    await on('2026-02-04', { 'claims/mill.md': undefined });
  });
  assert.deepEqual(withdrawn, []);
});

test('a withdrawal counts once readers can have seen it, also if a fact-check came with it', async () => {
  const withdrawal = (date: string) => ENTRY(date, 'kind: withdrawal', 'from: true');
  const sameDay = await brokenRules(async ({ on }) => {
    await on('2026-02-03', {
      'claims/mill.md': told('mill', {
        more: corrected('2026-02-03', withdrawal('2026-02-03')),
      }),
    });
    await on('2026-02-03', { 'claims/mill.md': undefined });
  });
  assert.deepEqual(sameDay.map(short), ['claims/mill.md:1:1 removed-claim']);
  assert.match(sameDay[0] ?? '', /It was withdrawn that day, .* restore the file/);
  const fromTheStart = await brokenRules(async ({ on }) => {
    await on('2026-02-03', {
      'claims/dam.md': told('dam', {
        more: corrected('2026-02-03', withdrawal('2026-02-03')),
      }),
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
    await on('2026-02-03', {
      'claims/mill.md': undefined,
      [windmill]: told('mill'),
    });
    await on('2026-02-04', {
      'claims/mill.md': told('other mill').replace('2026-01-01', '2026-02-04'),
    });
    await on('2026-02-05', { [windmill]: undefined });
  });
  assert.deepEqual(replaced.map(short), [`${windmill}:1:1 removed-claim`]);
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
  const now = told('mill', {
    verdict: 'false',
    more: corrected('2026-02-03', entry),
  });
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
    await on('2026-02-03', {
      'claims/mill.md': told('mill', { verdict: 'false' }),
    });
    await on('2026-02-09', { 'claims/mill.md': told('mill') });
  });
  assert.deepEqual(reverted, []);
  const misspelt = await brokenRules(async ({ on }) => {
    await on('2026-02-03', {
      'claims/mill.md': told('mill', { verdict: 'flase' }),
    });
    await on('2026-02-04', { 'claims/mill.md': told('mill') });
  });
  assert.deepEqual(misspelt, []);
});

test('a published fact-check cannot be hidden by `draft` together with an error', async () => {
  const hidden = await brokenRules(({ on }) =>
    on('2026-02-03', {
      'claims/mill.md': told('mill', {
        more: ['draft: true', 'topcis: [mills]'],
      }),
    }),
  );
  assert.deepEqual(hidden.map(short), ['claims/mill.md:7:8 removed-claim']);
});

test('a draft that was committed as published for a day, or never without errors, can be hidden or removed', async () => {
  const dam = (...more: string[]) => told('dam', { more });
  const faulty = (...more: string[]) => dam(...more, 'aliases: [Old Dam]');
  const sameDay = await brokenRules(async ({ on }) => {
    await on('2026-02-03', {
      'claims/dam.md': dam(),
      'claims/lake.md': told('lake'),
    });
    await on('2026-02-03', {
      'claims/dam.md': dam('draft: true'),
      'claims/lake.md': undefined,
    });
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
