import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shorten, shortenLine, shortenQuote } from './shorten.ts';

const CASES: [how: typeof shorten, text: string, most: number, shown: string][] = [
  [shorten, '', 3, ''],
  [shorten, 'abc', 3, 'abc'],
  [shorten, 'abcd', 3, 'ab…'],
  [shorten, '😀😀😀', 3, '😀😀😀'],
  [shorten, '😀😀😀😀', 3, '😀😀…'],
  [shorten, 'a😀b', 3, 'a😀b'],
  [shortenLine, ' There\n  were  two. ', 20, 'There were two.'],
  [shortenLine, 'There\nwere two.', 8, 'There w…'],
  [shortenQuote, 'There were two.', 15, 'There were two.'],
  [shortenQuote, 'There\n were two.', 15, 'There were two.'],
  [shortenQuote, 'There were two flights, and no more.', 25, 'There were two flights…'],
  [shortenQuote, 'There were two flights. No more were seen.', 30, 'There were two flights.'],
  [shortenQuote, 'Yes, there. No more flights were seen by us.', 30, 'Yes, there. No more flights…'],
  [shortenQuote, 'It was seen by the U.S. military over Mexico.', 27, 'It was seen by the U.S.…'],
  [shortenQuote, 'two flights', 7, 'two…'],
  [shortenQuote, 'unbroken', 5, 'unbr…'],
  [shortenQuote, '飛行は二回あった。それ以上はない。', 12, '飛行は二回あった。'],
];

for (const [how, text, most, shown] of CASES)
  test(`${how.name}: ${JSON.stringify(text)} in ${most} characters is ${JSON.stringify(shown)}`, () =>
    assert.equal(how(text, most), shown));
