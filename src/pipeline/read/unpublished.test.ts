import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLAIM, reportLines, TODAY, withContent } from '../../testing/content.ts';
import { assertPublishable, claimFile, LATER, outcomeOf } from '../../testing/unpublished.ts';
import { githubReport } from '../report/github-report.ts';
import { type JsonReport, jsonReport } from '../report/json-report.ts';
import { isPublishable } from '../report/report.ts';
import { readClaims } from './read-claims.ts';

test('errors in a draft are reported and marked, and do not stop a build', async () => {
  const draft = claimFile('second', 'A ship was sold.', 'draft: true', 'order: first');
  await assertPublishable(
    draft,
    ['flights'],
    'claims/second.md:5:8 error number Unexpected `first` for `order`, expected a whole number of 1 or more (draft)',
    '1 error in unpublished files (it does not stop a build) in 5 files read',
  );
});

test('errors in a scheduled file stop a build from its day, which the message names', async () => {
  const scheduled = claimFile('second', 'A ship was sold.', LATER, 'order: first');
  const reason = 'Unexpected `first` for `order`, expected a whole number of 1 or more';
  await assertPublishable(
    scheduled,
    ['flights'],
    `claims/second.md:5:8 error number ${reason} (scheduled: stops the build from 2227-02-01)`,
    'claims/second.md:8:12 warning published-before-readable Unexpected date `2026-11-24` for `published`, expected `2227-02-01` (`publishAt`): nobody can read it before that date',
    '1 error in unpublished files (it does not stop a build), 1 warning in 5 files read',
  );
  await withContent(scheduled, async (root) => {
    const onThatDay = await readClaims(root, { today: '2227-02-01' });
    assert.equal(isPublishable(onThatDay.files), false);
    const [line] = reportLines(root, onThatDay.files);
    assert.equal(line, `claims/second.md:5:8 error number ${reason}`);
  });
});

test('a required page that is a draft is missing', async () => {
  await assertPublishable(
    { 'pages/methodology.md': '---\ntitle: Methodology\ndraft: true\n---\n\nHow we work.\n' },
    ['flights'],
    'site.yaml:1:1 warning missing-page Missing page `pages/methodology.md`, expected a published page that says how claims are chosen and rated',
    '1 warning in 4 files read',
  );
});

test('a dossier whose claims are all unpublished is empty', async () => {
  const { report, publishable } = await outcomeOf({
    ...claimFile('second', 'A ship was sold.', 'draft: true', 'dossier: the-speech'),
    ...claimFile('third', 'The army saw a balloon.', LATER, 'dossier: the-speech'),
    'dossiers/the-speech.md': '---\ntitle: The speech\n---\n',
  });
  assert.equal(publishable, true);
  assert.deepEqual(
    report.filter((line) => line.includes('dossier')),
    [
      'dossiers/the-speech.md:1:1 warning empty-dossier Empty dossier, expected at least one published claim with `dossier: the-speech`',
    ],
  );
});

test('a published file may name a broken draft', async () => {
  const files = {
    'claims/flights.md': `${CLAIM.replace('verdict', 'related: [second]\ndossier: the-speech\nverdict')}\n[a](second.md#no-such-part)\n`,
    ...claimFile('second', 'A ship was sold.', 'draft: true', 'order: first', 'dossier: the-speech'),
    'dossiers/the-speech.md': '---\ntitle:\ndraft: true\n---\n',
  };
  const { report, publishable, published } = await outcomeOf(files);
  assert.deepEqual([publishable, published], [true, ['flights']]);
  assert.deepEqual(
    report.map((line) => line.replace(/(:\d+:\d+ \w+ \S+) .*/, '$1')),
    [
      'claims/flights.md:20:1 warning unpublished-link',
      'claims/second.md:5:8 error number',
      'dossiers/the-speech.md:2:7 error empty-field',
      '2 errors in unpublished files (they do not stop a build), 1 warning in 6 files read',
    ],
  );
});

test('errors in unpublished files are warnings on GitHub, and marked in the JSON report', async () => {
  const files = {
    ...claimFile('second', 'A ship was sold.', 'draft: true', 'order: first'),
    ...claimFile('third', 'The army saw a balloon.', LATER, 'verdict: flase'),
    'pages/about.md': '---\ntitle:\n---\n\nUs.\n',
  };
  await withContent(files, async (root) => {
    const { files: read } = await readClaims(root, { today: TODAY });
    const annotations = githubReport(read).match(/^::(?:error|warning) .*?title=[a-z-]+/gm) ?? [];
    assert.deepEqual(
      annotations.map((line) => line.replace(/ file=.*?(\w+\/\w+\.md),.*title=/, ' $1 ')),
      [
        '::error pages/about.md empty-field',
        '::warning claims/second.md number',
        '::warning claims/third.md duplicate-key',
        '::warning claims/third.md published-before-readable',
      ],
    );
    const report = JSON.parse(jsonReport(read)) as JsonReport;
    assert.equal(report.publishable, false);
    const held = report.messages.map(({ rule, heldBack, publishAt }) => [rule, heldBack, publishAt]);
    assert.deepEqual(held, [
      ['number', 'draft', undefined],
      ['duplicate-key', 'scheduled', '2227-02-01'],
      ['published-before-readable', 'scheduled', '2227-02-01'],
      ['empty-field', undefined, undefined],
    ]);
  });
});
