import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { brokenRules } from '../testing/history-report.ts';
import { brokenBy, entry, mill, rulesOf } from '../testing/mill.ts';

const quoted = (text: string) => text.replace(/^summary: (.*)$/m, "summary: '$1'");

test('a wording that was refused can be taken back, with other quotes and another body', async () => {
  const refused = mill('true', [], { summary: 'It was not.' });
  const back = await brokenBy(
    ['2026-02-04', refused],
    ['2026-02-05', quoted(mill('true'))],
    ['2026-02-06', mill('true')],
    ['2026-02-07', mill('true', [], { body: 'It is.' })],
  );
  assert.deepEqual(back, []);
  const edited = await brokenBy(['2026-02-04', refused], ['2026-02-05', mill('true', [], { body: 'It is.' })]);
  assert.deepEqual(edited, []);
  const again = await brokenBy(['2026-02-04', refused], ['2026-02-05', quoted(mill('true'))], ['2026-02-06', refused]);
  assert.deepEqual(rulesOf(again), ['unrecorded-change']);
});

test('entries that another rule refused can be corrected or taken back', async () => {
  const right = entry('2026-02-04', 'verdict', { from: 'true' });
  const again = entry('2026-02-04', 'verdict', { from: 'true', note: 'Another plan.' });
  const twice: [string, string] = ['2026-02-04', mill('false', [again, right])];
  assert.deepEqual(await brokenBy(twice, ['2026-02-05', mill('false', [right])]), []);
  assert.deepEqual(await brokenBy(twice, ['2026-02-05', mill('true')]), []);
  for (const typed of ['2025-12-04', '2027-02-04']) {
    const misdated = mill('false', [entry(typed, 'verdict', { from: 'true' })]);
    assert.deepEqual(await brokenBy(['2026-02-04', misdated], ['2026-02-05', mill('false', [right])]), [], typed);
  }
  const broken = mill('false', [right]).replace('title: The plan', 'url: nowhere\n    title: The plan');
  assert.deepEqual(await brokenBy(['2026-02-04', broken], ['2026-02-05', mill('true')]), []);
});

test('an entry pasted beside one with a wrong date can be made the only one', async () => {
  const [early, pasted] = [
    entry('2026-02-08', 'verdict', { from: 'true', note: 'Too early.' }),
    entry('2026-02-10', 'verdict', { from: 'true' }),
  ];
  const found = await brokenBy(
    ['2026-02-10', mill('false')],
    ['2026-02-10', mill('false', [early])],
    ['2026-02-11', mill('false', [pasted, early])],
    ['2026-02-12', mill('false', [pasted])],
  );
  assert.deepEqual(found, []);
});

test('an entry about the wording can come with a change of the verdict', async () => {
  const summary = { summary: 'It was not.' };
  const verdict = entry('2026-02-09', 'verdict', { from: 'true' });
  const correction = entry('2026-02-09', 'correction');
  const both = await brokenBy(
    ['2026-02-04', mill('true', [], summary)],
    ['2026-02-09', mill('false', [correction, verdict], summary)],
  );
  assert.deepEqual(both, []);
  const kept = await brokenBy(
    ['2026-02-04', mill('false', [], summary)],
    ['2026-02-09', mill('true', [correction], summary)],
  );
  assert.deepEqual(kept, []);
  const other = mill('true', [], summary).replace('claim: The mill is old.', 'claim: The mill is very old.');
  const claimBack = await brokenBy(['2026-02-04', other], ['2026-02-09', mill('true', [correction], summary)]);
  assert.deepEqual(claimBack, []);
  const missing = await brokenBy(
    ['2026-02-04', mill('true', [], summary)],
    ['2026-02-09', mill('false', [verdict], summary)],
  );
  assert.deepEqual(rulesOf(missing), ['unrecorded-change']);
});

test('a published entry keeps its wording, also if it was removed or reworded in between', async () => {
  const update = (note?: string) => entry('2026-02-03', 'update', note === undefined ? {} : { note });
  const published: [string, string] = ['2026-02-03', mill('true', [update()])];
  const restored = await brokenBy(
    published,
    ['2026-02-09', mill('true')],
    ['2026-02-09', mill('true', [update()])],
    ['2026-02-09', mill('true', [update('Nothing.')])],
  );
  assert.deepEqual(rulesOf(restored), ['altered-correction']);
  const more = [entry('2026-02-09', 'correction'), update()];
  const summary = { summary: 'It was not.' };
  const reworded = await brokenBy(
    published,
    ['2026-02-09', mill('true', [update('Nothing.')])],
    ['2026-02-09', mill('true', more, summary)],
    ['2026-02-09', mill('true', [entry('2026-02-09', 'correction'), update('Nothing.')], summary)],
  );
  assert.deepEqual(rulesOf(reworded), ['altered-correction']);
});

test('an entry that a refused version has twice leaves nothing behind', async () => {
  const one = entry('2026-02-04', 'correction');
  const found = await brokenBy(['2026-02-04', mill('false', [one, one])], ['2026-02-05', mill('true')]);
  assert.deepEqual(found, []);
});

test('a version that was scheduled again is judged the same before and after it is committed', async () => {
  const summary = 'It was not.';
  const scheduled = mill('true', [], { summary }).replace('published:', 'publishAt: 2026-02-20\npublished:');
  const versions: [string, string][] = [
    ['2026-02-04', scheduled],
    ['2026-02-05', mill('true')],
  ];
  const committed = await brokenBy(...versions, ['2026-02-25', scheduled]);
  const uncommitted = await brokenRules(async ({ on, content }) => {
    for (const [day, text] of versions) await on(day, { 'claims/mill.md': text });
    await writeFile(`${content}/claims/mill.md`, scheduled);
  });
  assert.deepEqual(rulesOf(committed), ['unrecorded-change']);
  assert.deepEqual(rulesOf(uncommitted), ['unrecorded-change']);
});
