import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../testing/steps.ts';
import { isPost } from './is-post.ts';

const WORD_QUERIES = [
  '',
  'flights',
  'spy planes over the border',
  'U.S. planes',
  'didn’t pay $1,500',
  '50%',
  'C#',
  'and',
  '總統宣布新年不放假',
  'วัคซีนโควิด',
  'الجيش لم يعلم بالطائرات',
  '"the army knew nothing of the spy flights in January"',
  '„Die Armee wusste nichts von den Flügen im Januar“',
  '«l’armée ne savait rien des vols en janvier, dit-on»',
  '<b>bold</b>',
  '🦁🦁🦁',
];

const POSTS = [
  'The army knew nothing of flights',
  'a b c d e f',
  'The army knew nothing of the spy flights in January',
  '#SpyFlights',
  '@jane',
  'jane@paper.example',
  '＃間諜',
  'flights\nplanes',
  'https://paper.example/story',
  'see http://x.com',
  'paper.example/story',
  'zeitung-münchen.example/mühle',
  'paper.example:8080/story',
  '無'.repeat(41),
  '"one quotation" and "another", which is more than a quotation',
];

for (const typed of WORD_QUERIES) {
  test(`${JSON.stringify(typed)} is a word query`, () => {
    assert.equal(isPost(typed), false);
  });
}

for (const typed of POSTS) {
  test(`${JSON.stringify(typed)} is a post`, () => {
    assert.equal(isPost(typed), true);
  });
}

test('the steps to recognise a post are linear in its length', async () => {
  for (const piece of ['a', 'a.', '"', '“a', '-', '.', '#', '無', "l'", 'https:', ' ']) {
    for (const before of ['', '"']) {
      const check = (size: number) => isPost(before + piece.repeat(size / piece.length));
      check(100_000);
      await assertLinear(check, 1000, before + piece);
    }
  }
});
