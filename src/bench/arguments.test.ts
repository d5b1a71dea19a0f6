import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArguments, UsageError } from './arguments.ts';

// Rows and corpus makers only have to exist: this file is used for both.
const here = import.meta.filename;

test('by default, one build of 1000 generated claims with each tool', () => {
  const { eleventyFolder, ...rest } = readArguments([]);
  assert.deepEqual(rest, {
    rows: undefined,
    count: 1000,
    corpusMaker: undefined,
    only: ['assay', 'hugo', 'eleventy'],
    runs: 1,
    keep: false,
  });
});

test('N can be given without rows', () => {
  const { rows, count } = readArguments(['300']);
  assert.deepEqual({ rows, count }, { rows: undefined, count: 300 });
});

test('rows, N and options are read', () => {
  const { rows, count, corpusMaker, runs, only } = readArguments([
    here,
    '300',
    '--runs',
    '3',
    '--only',
    'hugo,assay',
    '--corpus-maker',
    here,
  ]);
  assert.deepEqual(
    { rows, count, corpusMaker, runs, only },
    { rows: here, count: 300, corpusMaker: here, runs: 3, only: ['hugo', 'assay'] },
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
