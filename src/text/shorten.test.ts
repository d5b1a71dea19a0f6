import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shorten, shortenLine } from './shorten.ts';

const CASES: [text: string, most: number, shown: string][] = [
  ['', 3, ''],
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['😀😀😀', 3, '😀😀😀'],
  ['😀😀😀😀', 3, '😀😀…'],
  ['a😀b', 3, 'a😀b'],
];

for (const [text, most, shown] of CASES)
  test(`${JSON.stringify(text)} in ${most} characters is ${JSON.stringify(shown)}`, () =>
    assert.equal(shorten(text, most), shown));

test('a text of several lines becomes one line', () => {
  assert.equal(shortenLine(' There\n  were  two. ', 20), 'There were two.');
  assert.equal(shortenLine('There\nwere two.', 8), 'There w…');
});
