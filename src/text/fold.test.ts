import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from './fold.ts';

const ALIKE: [string, ...string[]][] = [
  ['VACINAÇÃO', 'vacinacao', 'Vacinação', 'vacinac\u0327a\u0303o'],
  ['Straße', 'STRASSE', 'strasse'],
  ['Łódź', 'lodz'],
  ['ＣＯＶＩＤ－１９', 'covid-19'],
  ['أخبار', 'اخبار', 'إخبار', 'أَخْبَار', 'أخبـــار'],
  ['مدرسة', 'مدرسه'],
  ['علی', 'علي', 'على'],
  ['کتاب', 'كتاب'],
  ['می‌خواهم', 'میخواهم'],
  ['٢٠٢٤', '۲۰۲۴', '2024', '२०२४', '๒๐๒๔'],
  ['שָׁלוֹם', 'שלום'],
  ['İstanbul', 'istanbul'],
];

for (const [first, ...others] of ALIKE) {
  test(`${first} is also ${others.join(', ')}`, () => {
    for (const other of others) assert.equal(fold(other), fold(first));
  });
}

test('words that differ in a vowel stay apart where a mark is a letter', () => {
  assert.notEqual(fold('ที่'), fold('ทา'));
  assert.notEqual(fold('की'), fold('का'));
});

test('folding twice is folding once', () => {
  for (const text of ALIKE.flat()) assert.equal(fold(fold(text)), fold(text));
});
