import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeSorted } from './merge-sorted.ts';

test('the texts of all lists come in order, each once, with its places', () => {
  assert.deepEqual(
    [...mergeSorted([['a', 'c'], [], ['b', 'c', 'd']])],
    [
      ['a', [{ list: 0, at: 0 }]],
      ['b', [{ list: 2, at: 0 }]],
      [
        'c',
        [
          { list: 0, at: 1 },
          { list: 2, at: 1 },
        ],
      ],
      ['d', [{ list: 2, at: 2 }]],
    ],
  );
});

test('the order is that of `sort`, and an empty text is a text', () => {
  const texts = ['', 'Z', 'a', '\u{1f600}', '\uff5e'].sort();
  const merged = [...mergeSorted(texts.map((text) => [text]).reverse())];
  assert.deepEqual(
    merged.map(([text]) => text),
    texts,
  );
});

test('no lists have no texts', () => {
  assert.deepEqual([...mergeSorted([])], []);
});

for (const list of [
  ['b', 'a'],
  ['a', 'a'],
])
  test(`${list.join(' before ')} is refused`, () => {
    assert.throws(() => [...mergeSorted([list])], { message: '`a` is not in order' });
  });
