import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phraseMatcher, runsOf } from './runs.ts';

/** Texts, and those of their words that have symbols attached. */
const WITH_SYMBOLS: [string, string[]][] = [
  ['C++, C# and F#; .NET (.NET) Notepad++ C++17', ['c++', 'c#', 'f#', '.net', '.net', 'notepad++', 'c++']],
  ['A+ LGBTQ+ 18+ Ｃ＋＋', ['a+', 'lgbtq+', '18+', 'c++']],
  ['R&D, AT&T, Q＆A', ['r&d', 'at&t', 'q&a']],
  ['$100, 100$, 100 € US$1,500 $80M £3.5', ['$100', '100$', '100€', '$1500', '$80m', '£3.5']],
  ['100 % 5% 3.5 % 10 000 % ٪ 7٪ 5‰', ['100%', '5%', '3.5%', '10000%', '7%', '5‰']],
  ['#MeToo @jane see#this $TSLA army* -army +army ...NET end.Next', []],
  ['Node.js, U.S., H1N1, 5G, COVID-19 and 3 + 4 & 5', []],
  ['無雙+ 100%的', ['100%']],
];

for (const [text, withSymbols] of WITH_SYMBOLS)
  test(`words with symbols in “${text}”`, () =>
    assert.deepEqual(
      runsOf(text).flatMap((run) => run.withSymbols ?? []),
      withSymbols,
    ));

test('each run has its position in the text', () => {
  const text = 'The MQ-9 flew .NET for $5 or 5 % in C++.';
  assert.deepEqual(
    runsOf(text).map(({ start, end }) => text.slice(start, end)),
    ['The', 'MQ-9', 'flew', '.NET', 'for', '$5', 'or', '5 %', 'in', 'C++'],
  );
});

const PHRASES: [string, string, boolean][] = [
  ['flights army', 'Two flights army planes made', true],
  ['flights army', 'The army flights', false],
  ['flights army', 'Flights armies', false],
  ['FLIGHTS, army', 'the “flights army”', true],
  ['e-mail server', 'an email server', true],
  ['email server', 'an e-mail server', true],
  ['vote by mail', 'They vote-by-mail', true],
  ['MQ-9', 'an MQ 9', true],
  ['п’ять мільйонів', 'пʼять мільйонів', true],
  ['10 000 people', '10,000 people', true],
  ['art', 'the article', false],
  ['MQ9', 'an MQ 9', true],
  ['MQ 9', 'an MQ9', true],
  ['MQ 9', 'an MQ95', false],
  ['MQ-9', 'an MQ\u200f-9', true],
  ['vaccine', 'the va\u200ecc\u2063ine', true],
  ['1500 إصابة', 'عن ١٬٥٠٠ إصابة', true],
  ['iPhone 12', 'the iphone12', true],
  ['C++ code', 'some C++ code', true],
  ['C++ code', 'some C code', false],
  ['C code', 'some C++ code', true],
  ['the $100 bill', 'the 100 bill', false],
];

for (const [words, text, isFound] of PHRASES)
  test(`“${text}” ${isFound ? 'contains' : 'does not contain'} the phrase “${words}”`, () =>
    assert.equal(phraseMatcher(words)(text), isFound));
