import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertPublishable, claimFile, outcomeOf } from '../../testing/unpublished.ts';

test('a draft cannot take the address of a published file, whichever path comes first', async () => {
  const files = { 'claims/drafts/flights.md': claimFile('x', 'A ship was sold.', 'draft: true')['claims/x.md'] };
  await assertPublishable(
    files,
    ['flights'],
    'claims/drafts/flights.md:1:1 error duplicate-slug Unexpected second file named `flights.md`, expected a unique name: `claims/flights.md` has the same address (draft)',
    '1 error in unpublished files (it does not stop a build) in 5 files read',
  );
});

test('a draft cannot take an old address of a published file by its name or an alias', async () => {
  const files = {
    ...claimFile('flights', 'There were flights.', 'aliases: [old, older]'),
    ...claimFile('old', 'A ship was sold.', 'draft: true'),
    ...claimFile('another', 'The army saw a balloon.', 'draft: true', 'aliases: [older, flights]'),
  };
  await assertPublishable(
    files,
    ['flights'],
    'claims/another.md:5:11 error alias-in-use Unexpected alias `older`, expected a unique address: `claims/flights.md` already uses it (draft)',
    'claims/another.md:5:18 error alias-in-use Unexpected alias `flights`, expected a unique address: `claims/flights.md` already uses it (draft)',
    'claims/old.md:1:1 error alias-in-use Unexpected file name `old.md`, expected a unique address: `old` is one of the `aliases` of `claims/flights.md` (draft)',
    '3 errors in unpublished files (they do not stop a build) in 6 files read',
  );
});

test('a draft cannot make a claimant of a published file ambiguous', async () => {
  const claimedBy = (...lines: string[]) => ['claimant:', '  name: John Smith', ...lines];
  const files = {
    ...claimFile('flights', 'There were flights.', ...claimedBy('  url: https://people.example/1')),
    ...claimFile('a', 'A ship was sold.', 'draft: true', ...claimedBy('  url: https://people.example/2')),
    ...claimFile(
      'b',
      'Zebras are black.',
      'draft: true',
      ...claimedBy('  url: https://people.example/1', '  id: john'),
    ),
  };
  const { report, publishable } = await outcomeOf(files);
  assert.equal(publishable, true, report.join('\n'));
  assert.match(report[0] ?? '', /^claims\/a\.md:7:8 error ambiguous-claimant /);
});

test('similar claims and different spellings are reported in the draft, not in the published file', async () => {
  const files = {
    ...claimFile('flights', 'There were flights.', 'topics: [surveillance]'),
    ...claimFile('a', 'There were flights!', 'draft: true', 'topics: [surveilance]'),
    ...claimFile('b', 'A ship was sold.', 'draft: true', 'topics: [surveilance]'),
  };
  const { report } = await outcomeOf(files);
  assert.deepEqual(
    report.map((line) => line.replace(/ (warning \S+) .*/, ' $1')),
    [
      'claims/a.md:3:8 warning similar-claim',
      'claims/a.md:5:10 warning spelled-two-ways',
      'claims/b.md:5:10 warning spelled-two-ways',
      '3 warnings in 6 files read',
    ],
  );
});
