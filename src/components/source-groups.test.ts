import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsFor } from '../i18n/index.ts';
import type { Stance } from '../model/source.ts';
import { sourceGroups } from './source-groups.ts';

function groups(...stances: (Stance | undefined)[]) {
  const sources = stances.map((stance) => ({ id: 'a', title: 'A', kind: 'news' as const, stance }));
  return sourceGroups(sources, wordsFor('en')).map(({ heading, items }) => [heading, items.map(({ index }) => index)]);
}

test('sources are grouped by stance and keep their places in the list', () => {
  assert.deepEqual(groups('context', 'supports', undefined, 'contradicts', 'context'), [
    ['1 source contradicts it', [3]],
    ['1 source supports it', [1]],
    ['2 sources give context', [0, 4]],
    ['1 other source', [2]],
  ]);
});

test('a list without any stance is one group without a heading', () => {
  assert.deepEqual(groups(undefined, undefined), [[undefined, [0, 1]]]);
});
