import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../testing/steps.ts';
import { runsOf } from './runs.ts';
import { pairsIn, partsOf, wordsAndVariants } from './variants.ts';

/** Texts, their words, and the other spellings that find them; `9 people?` if `people` must not be a stop word. */
const TEXTS: [string, string, string][] = [
  ['an MQ-9 flew', 'an mq 9 flew', 'mq9'],
  ['an MQ 9 flew', 'an mq 9 flew', 'mq9'],
  ['an mq 9 flew', 'an mq 9 flew', 'mq9 mq?'],
  ['F\u00a016, G 20, in 2019, IN 2019', 'f 16 g 20 in 2019 in 2019', 'f16 g20 in2019 in? in2019'],
  ['300 people, 5 km', '300 people 5 km', '5km km?'],
  ['COVID19, MQ9, H1N1, 1960s', 'covid19 mq9 h1n1 1960s', 'covid 19'],
  ['co‑operative e-mails', 'co operative e mails', 'cooperative emails'],
  ['vote-by-mail', 'vote by mail', 'votebymail'],
  ['AT&T, R & D, Smith & Sons', 'at t r d smith sons', 'att at&t r&d smith&sons'],
  ['col·legi Node.js', 'col legi node js', 'collegi nodejs'],
  ['C++ and .NET', 'c and net', 'c++ .net'],
  ['Zero\u200bwidth Kranken\u00adhaus', 'zero width krankenhaus', 'zerowidth'],
  ['D’Souza', 'd souza', 'dsouza'],
  ['10 000 people, 2019 300', '10 000 people 2019 300', '10000'],
  ['3.5 percent, 5-7 euros, 2024-03-12', '3 5 percent 5 7 euros 2024 03 12', ''],
  ['flights – army', 'flights army', ''],
  ['https://a.example/b', 'https a example b', 'aexample'],
  ['a.b.c.d.e.f.g', 'abcdefg', ''],
  ['無雙的人 9', '無雙 雙的 的人 9', ''],
  ['', '', ''],
];

for (const [text, forms, others] of TEXTS)
  test(`words of “${text}” and their other spellings`, () => {
    const words = wordsAndVariants(text);
    assert.equal(words.forms.join(' '), forms);
    const shown = words.variants.map(({ form, unless }) => (unless === undefined ? form : `${form} ${unless}?`));
    assert.equal(
      shown.toSorted().join(' '),
      others
        .split(/ (?!\S+\?)/)
        .toSorted()
        .join(' '),
    );
  });

test('letters and digits separated by a space are a pair, in either order', () => {
  const pairs = (text: string) => pairsIn(runsOf(text), text).map(({ form, runs }) => [form, ...runs]);
  assert.deepEqual(pairs('the MQ 9 and 5 G'), [
    ['mq9', 1, 2],
    ['9and', 2, 3],
    ['and5', 3, 4],
    ['5g', 4, 5],
  ]);
  assert.deepEqual(pairs('MQ, 9; C++ 9; MQ  9; 9 9; $5 9'), []);
});

test('only a word with more than three letters is split into letters and digits', () => {
  assert.deepEqual(['covid19', '19covid', 'mq9', 'h1n1', 'covid', '19', ''].map(partsOf), [
    ['covid', '19'],
    ['19', 'covid'],
    [],
    [],
    [],
    [],
    [],
  ]);
});

test('finding words and their spellings takes linear time', async () => {
  for (const piece of ['a', 'a 1 ', '1 ', 'C++', '+', '#', '$1', '&', 'a&', '.a', '% ', '無', 'a1']) {
    const read = (size: number) => wordsAndVariants(piece.repeat(size / piece.length));
    assert.ok(read(30_000).forms.length <= 30_000);
    await assertLinear(read, 1000, piece);
  }
});
