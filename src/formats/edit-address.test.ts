import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editAddress } from './edit-address.ts';

const PATH = 'claims/glass-pier.md';

test('a site without a repository has no page for editing', () => {
  assert.equal(editAddress({}, PATH), undefined);
});

test('a repository has its content folder on the default branch', () => {
  for (const repository of [
    'https://forge.example/a/b',
    'https://forge.example/a/b/',
    'https://forge.example/a/b.git',
  ]) {
    assert.equal(editAddress({ repository }, PATH), 'https://forge.example/a/b/edit/HEAD/content/claims/glass-pier.md');
  }
});

test('an address with a branch and a folder is where the files are', () => {
  assert.equal(
    editAddress({ repository: 'https://forge.example/a/b/tree/main/texts/' }, PATH),
    'https://forge.example/a/b/edit/main/texts/claims/glass-pier.md',
  );
});

test('a folder may have any name', () => {
  assert.equal(
    editAddress({ repository: 'https://forge.example/a/b' }, 'claims/Q&A #1?/50% مرحبا.md'),
    'https://forge.example/a/b/edit/HEAD/content/claims/Q%26A%20%231%3F/50%25%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7.md',
  );
});
