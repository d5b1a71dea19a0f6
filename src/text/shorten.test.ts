import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shorten, shortenLine, shortenQuote } from './shorten.ts';

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

const QUOTES: [quote: string, most: number, shown: string][] = [
  ['There were two.', 15, 'There were two.'],
  ['There\n were two.', 15, 'There were two.'],
  ['There were two flights, and no more.', 25, 'There were two flights…'],
  ['There were two flights. No more were seen.', 30, 'There were two flights.'],
  ['Yes, there. No more flights were seen by us.', 30, 'Yes, there. No more flights…'],
  ['It was seen by the U.S. military over Mexico.', 27, 'It was seen by the U.S.…'],
  ['two flights', 7, 'two…'],
  ['unbroken', 5, 'unbr…'],
  ['飛行は二回あった。それ以上はない。', 12, '飛行は二回あった。'],
];

for (const [quote, most, shown] of QUOTES)
  test(`the quotation ${JSON.stringify(quote)} in ${most} characters is ${JSON.stringify(shown)}`, () =>
    assert.equal(shortenQuote(quote, most), shown));
