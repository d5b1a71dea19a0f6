import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyLinks } from './copy-links.ts';

test('links to copies are named after their hosts, and no two have the same name', () => {
  const names = ['https://www.perma.cc/1', 'https://archive.ph/2', 'https://perma.cc/3'].map((address) => address);
  assert.deepEqual(
    copyLinks(names).map(({ name }) => name),
    ['perma.cc', 'archive.ph', 'perma.cc (2)'],
  );
});
