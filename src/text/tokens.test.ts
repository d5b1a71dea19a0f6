import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../testing/steps.ts';
import { formsOf, tokensOf } from './tokens.ts';

const TEXTS: [string, string[]][] = [
  ['The U.S. didn’t pay Trump’s $1,500.', ['the', 'us', 'didnt', 'pay', 'trump', '1500']],
  ['an $80M bounty, 5G and COVID-19', ['an', '80m', 'bounty', '5g', 'and', 'covid', '19']],
  ['L’homme qu’on aime, l’été', ['l', 'homme', 'qu', 'on', 'aime', 'l', 'ete']],
  ['Dinesh D’Souza, O’Brien', ['dinesh', 'd', 'souza', 'obrien']],
  ['1.5 % in 10.000 cases', ['1', '5', 'in', '10000', 'cases']],
  ['無雙的人', ['無雙', '雙的', '的人']],
  ['他 said', ['他', 'said']],
  ['한국은행이', ['한국', '국은', '은행', '행이']],
  ['한국은행'.normalize('NFD'), ['한국', '국은', '은행']],
  ['Bộ Y tế'.normalize('NFD'), ['bo', 'y', 'te']],
  ['می‌خواهم', ['ميخواهم']],
  ['១ក\u200bខ', ['1', 'កខ']],
  ['葛\u{e0101}城、無\u00ad雙', ['葛城', '無雙']],
  ['ปี ๒๕๖๗ ปี๑,๕๐๐แห่ง', ['ปี', '2567', 'ปี', '1500', 'แห', 'ห่', '่ง']],
  ['१,५०,००० ١٬٥٠٠ ۱٬۵۰۰ １，５００億', ['150000', '1500', '1500', '1500', '億']],
  ['🦁🔥 — …', []],
  ['', []],
];

for (const [text, forms] of TEXTS) {
  test(`words of “${text}”`, () => {
    assert.deepEqual(formsOf(text), forms);
  });
}

test('each word has its position in the text', () => {
  const text = 'Café 無雙的 U.S. l’eau';
  assert.deepEqual(
    tokensOf(text).map(({ start, end }) => text.slice(start, end)),
    ['Café', '無雙', '雙的', 'U.S.', 'l', 'eau'],
  );
});

test('finding words takes linear time', async () => {
  for (const piece of [
    'a',
    'a.',
    "a'",
    "l'",
    'l’a',
    '1,',
    '無',
    '\u0301',
    '🦁',
    '(',
    'é\u200c',
    '無\u200b',
    '\u200b',
    '١٬',
    'ᄒ\u1161',
  ]) {
    const read = (size: number) => tokensOf(piece.repeat(size / piece.length));
    assert.ok(read(30_000).length <= 30_000);
    await assertLinear(read, 1000, piece);
  }
});
