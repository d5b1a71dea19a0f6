import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from './fold.ts';

const SAME_WORDS: [string, ...string[]][] = [
  ['VACINAÇÃO', 'vacinacao', 'Vacinação', 'vacinac\u0327a\u0303o'],
  ['Straße', 'STRASSE', 'strasse'],
  ['Łódź', 'lodz'],
  ['ＣＯＶＩＤ－１９', 'covid-19'],
  ['أخبار', 'اخبار', 'إخبار', 'أَخْبَار', 'أخبـــار'],
  ['مدرسة', 'مدرسه'],
  ['علی', 'علي', 'على'],
  ['کتاب', 'كتاب'],
  ['می‌خواهم', 'میخواهم'],
  ['٢٠٢٤', '۲۰۲۴', '2024', '२०२४', '๒๐๒๔', '૨૦૨૪', '២០២៤', '၂၀၂၄', '２０２４', '𝟐𝟎𝟐𝟒'],
  ['שָׁלוֹם', 'שלום'],
  ['İstanbul', 'istanbul'],
];

for (const [first, ...others] of SAME_WORDS) {
  test(`${first} is the same word as ${others.join(', ')}`, () => {
    for (const other of others) assert.equal(fold(other), fold(first));
  });
}

test('combining marks are kept in scripts where they are vowels', () => {
  assert.notEqual(fold('ที่'), fold('ทา'));
  assert.notEqual(fold('की'), fold('का'));
});

test('folding a folded text does not change it', () => {
  for (const text of SAME_WORDS.flat()) assert.equal(fold(fold(text)), fold(text));
});
