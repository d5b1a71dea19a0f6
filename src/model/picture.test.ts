import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mediumSchema, pictureFile } from './picture.ts';

test('a picture is named by its path in the content folder', () => {
  for (const path of ['a.png', 'pictures/two aeroplanes.JPG', 'claims/2026/a#1.webp', '..a/..b.png', 'año/é.avif'])
    assert.equal(pictureFile.safeParse(path).success, true, path);
});

test('paths outside the content folder, on other hosts or of documents are rejected', () => {
  const refused = [
    '../a.png',
    'a/../../b.png',
    'a/../b.png',
    './a.png',
    'a//b.png',
    '/etc/a.png',
    '//host.example/a.png',
    'https://host.example/a.png',
    'data:image/png,a.png',
    'C:/a.png',
    'a\\b.png',
    'a\n.png',
    'a.svg',
    'a.png/b',
    `${'a'.repeat(5000)}.png`,
  ];
  for (const path of refused) assert.equal(pictureFile.safeParse(path).success, false, path);
});

test('accented letters in a path are composed, as in file paths', () => {
  assert.equal(pictureFile.parse('e\u0301.png'), '\u00e9.png');
});

test('a picture needs an alternative text, and its role is one of two', () => {
  assert.equal(mediumSchema.safeParse({ file: 'a.png' }).success, false);
  assert.equal(mediumSchema.safeParse({ file: 'a.png', alt: ' ' }).success, false);
  assert.equal(mediumSchema.safeParse({ file: 'a.png', alt: 'A pier', role: 'altered' }).success, true);
  assert.equal(mediumSchema.safeParse({ file: 'a.png', alt: 'A pier', role: 'fake' }).success, false);
});
