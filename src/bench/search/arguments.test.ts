import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { UsageError } from '../arguments.ts';
import { readSearchArguments } from './arguments.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-search-arguments-'));
writeFileSync(join(folder, 'verified_claims.docs.tsv'), '');
after(() => rmSync(folder, { recursive: true }));

const all = ['assay', 'pagefind', 'minisearch'];

test('by default, all searches and all dev posts of the folder, on a new site', () => {
  const expected = { folder, split: 'dev', only: all, posts: undefined, site: undefined, keep: false };
  assert.deepEqual(readSearchArguments([folder]), expected);
});

test('generated claims without a folder', () => {
  assert.equal(readSearchArguments([]).folder, undefined);
});

test('options are read', () => {
  const words = ['--split', 'train', '--only', 'pagefind,assay', '--posts', '20', '--keep'];
  const expected = { folder, split: 'train', only: ['pagefind', 'assay'], posts: 20, site: undefined, keep: true };
  assert.deepEqual(readSearchArguments([folder, ...words]), expected);
});

for (const [words, message] of [
  [['more'], 'Unexpected argument `more`'],
  [['--split', 'test'], 'Unexpected split `test`, expected one of train, dev'],
  [['--only', 'lunr'], 'Unexpected search `lunr`, expected one of assay, pagefind, minisearch'],
  [['--posts', '0'], 'Unexpected --posts `0`, expected a whole number of 1 or more'],
  [['--site', '/no/such/site'], 'No built site at /no/such/site'],
] as const) {
  test(`usage error: ${message}`, () => {
    assert.throws(
      () => readSearchArguments([folder, ...words]),
      (error) => error instanceof UsageError && error.message === message,
    );
  });
}

test('a folder without claims is a usage error', () => {
  const message = 'No claims at /no/such/folder/verified_claims.docs.tsv';
  assert.throws(() => readSearchArguments(['/no/such/folder']), { message });
});
