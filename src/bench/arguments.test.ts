import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArguments, UsageError } from './arguments.ts';

// This file stands for the rows and for the maker: that they exist is all that is asked of them here.
const here = import.meta.filename;
const read = (...words: string[]) => readArguments([here, ...words, '--corpus-maker', here]);

test('N is 1000, one run, all tools, unless the command line says otherwise', () => {
  const { count, runs, only, keep } = read();
  assert.deepEqual(
    { count, runs, only, keep },
    { count: 1000, runs: 1, only: ['assay', 'hugo', 'eleventy'], keep: false },
  );
});

test('tools, runs and N are read', () => {
  const { count, runs, only } = read('300', '--runs', '3', '--only', 'hugo,assay');
  assert.deepEqual({ count, runs, only }, { count: 300, runs: 3, only: ['hugo', 'assay'] });
});

for (const [words, message] of [
  [['nought'], 'Unexpected N `nought`, expected a whole number of 1 or more'],
  [['300', '--runs', '0'], 'Unexpected --runs `0`, expected a whole number of 1 or more'],
  [['300', 'more'], 'Unexpected argument `more`'],
  [['--only', 'jekyll'], 'Unknown tool `jekyll`, expected some of assay, hugo, eleventy'],
  [['--eleventy', '/no/such/folder'], 'No folder for --eleventy at /no/such/folder'],
] as const) {
  test(`\`${words.join(' ')}\` is refused`, () => {
    assert.throws(
      () => read(...words),
      (error) => error instanceof UsageError && error.message === message,
    );
  });
}

test('missing rows are named', () => {
  assert.throws(() => readArguments(['/no/such/rows.jsonl']), { message: 'No rows at /no/such/rows.jsonl' });
});
