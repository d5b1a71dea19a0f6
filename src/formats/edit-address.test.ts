import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editAddress } from './edit-address.ts';

const PATH = 'claims/glass-pier.md';

test('a site without a repository has no edit links', () => {
  assert.equal(editAddress({}, PATH), undefined);
});

test('without a branch, the content folder is on the default branch', () => {
  for (const repository of [
    'https://forge.example/a/b',
    'https://forge.example/a/b/',
    'https://forge.example/a/b.git',
  ]) {
    assert.equal(editAddress({ repository }, PATH), 'https://forge.example/a/b/edit/HEAD/content/claims/glass-pier.md');
  }
});

test('a branch and folder in the repository address are used', () => {
  assert.equal(
    editAddress({ repository: 'https://forge.example/a/b/tree/main/texts/' }, PATH),
    'https://forge.example/a/b/edit/main/texts/claims/glass-pier.md',
  );
});

test('special characters in a path are encoded', () => {
  assert.equal(
    editAddress({ repository: 'https://forge.example/a/b' }, 'claims/Q&A #1?/50% مرحبا.md'),
    'https://forge.example/a/b/edit/HEAD/content/claims/Q%26A%20%231%3F/50%25%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7.md',
  );
});
