import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArguments, rowNames, UsageError } from './arguments.ts';

// Rows and corpus makers only have to exist: this file is used for both.
const here = import.meta.filename;

test('by default, three runs of everything for 1,000 and 10,000 generated claims with each tool', () => {
  const { eleventyFolder, ...rest } = readArguments([]);
  assert.deepEqual(rest, {
    rows: undefined,
    counts: [1000, 10_000],
    measured: rowNames,
    corpusMaker: undefined,
    only: ['assay', 'hugo', 'eleventy'],
    runs: 3,
    keep: false,
  });
});

test('N can be given without rows, and more than once', () => {
  const { rows, counts } = readArguments(['300,20']);
  assert.deepEqual({ rows, counts }, { rows: undefined, counts: [300, 20] });
});

test('rows, N and options are read', () => {
  const { rows, counts, measured, corpusMaker, runs, only } = readArguments([
    here,
    '300',
    '--runs',
    '2',
    '--rows',
    'body,dev',
    '--only',
    'hugo,assay',
    '--corpus-maker',
    here,
  ]);
  assert.deepEqual(
    { rows, counts, measured, corpusMaker, runs, only },
    {
      rows: here,
      counts: [300],
      measured: ['body', 'dev'],
      corpusMaker: here,
      runs: 2,
      only: ['hugo', 'assay'],
    },
  );
});

for (const [words, message] of [
  [[here, 'nought'], 'Unexpected N `nought`, expected a whole number of 1 or more'],
  [['300', '--runs', '0'], 'Unexpected --runs `0`, expected a whole number of 1 or more'],
  [['300', 'more'], 'Unexpected argument `more`'],
  [['--only', 'jekyll'], 'Unexpected tool `jekyll`, expected one of assay, hugo, eleventy'],
  [['--eleventy', '/no/such/folder'], 'No folder for --eleventy at /no/such/folder'],
  [['/no/such/rows.jsonl'], 'No rows at /no/such/rows.jsonl'],
  [['--corpus-maker', here], '--corpus-maker needs ROWS.jsonl'],
] as const) {
  test(`usage error: ${message}`, () => {
    assert.throws(
      () => readArguments([...words]),
      (error) => error instanceof UsageError && error.message === message,
    );
  });
}
