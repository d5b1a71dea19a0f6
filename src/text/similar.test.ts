import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../testing/steps.ts';
import { type ClaimText, similarPairs, similarTo } from './similar.ts';

function claims(...texts: string[]): ClaimText[] {
  return texts.map((text, index) => ({ slug: `claim-${index + 1}`, text }));
}

/** The claims found to be nearly the same as earlier ones: `2 is 1 (0.83)`. */
function pairs(...texts: string[]): string[] {
  const number = (slug: string) => slug.replace('claim-', '');
  return similarPairs(claims(...texts)).map(
    ({ slug, earlier }) => `${number(slug)} is ${number(earlier.slug)} (${earlier.similarity.toFixed(2)})`,
  );
}

const FLIGHTS = 'The army knew nothing of the spy flights along the border in January';

test('differences in case, accents, word order and punctuation are ignored', () => {
  assert.deepEqual(pairs(FLIGHTS, `“${FLIGHTS.toUpperCase()}”!`), ['2 is 1 (1.00)']);
  assert.deepEqual(pairs('El presidente habló de los aviones', 'De los aviones hablo el Presidente?'), [
    '2 is 1 (1.00)',
  ]);
  assert.deepEqual(pairs('Ｆｒｅｅ ﬂour for all', 'Free flour for all'), ['2 is 1 (1.00)']);
});

test('claims of more than ten words that differ in one are nearly the same', () => {
  assert.deepEqual(pairs(FLIGHTS, FLIGHTS.replace('knew nothing', 'knew absolutely nothing')), ['2 is 1 (0.92)']);
  assert.deepEqual(pairs(FLIGHTS, FLIGHTS.replace('January', 'May')), ['2 is 1 (0.83)']);
});

test('short claims that differ in one word are different claims', () => {
  assert.deepEqual(pairs('Sanctions against Russia are useless', 'Sanctions against Russia are illegal'), []);
  assert.deepEqual(pairs('A photograph shows a bridge in Spain', 'A photograph shows a fire in Spain'), []);
});

test('claims that share exactly four fifths of their words are nearly the same', () => {
  assert.deepEqual(pairs('one two three four five', 'one two three four'), ['2 is 1 (0.80)']);
  assert.deepEqual(pairs('one two three four five six', 'one two three four'), []);
});

test('a claim is reported once, with the most similar earlier one', () => {
  const longer = `${FLIGHTS} and February`;
  assert.deepEqual(pairs(FLIGHTS, 'Milk is white', longer, `${longer} too`, FLIGHTS), [
    '3 is 1 (0.85)',
    '4 is 3 (0.93)',
    '5 is 1 (1.00)',
  ]);
});

test('claims of scripts without spaces are compared by pairs of letters', () => {
  assert.deepEqual(pairs('政府明天起實施新型冠狀病毒假期兩個星期', '政府明天起實施新型冠狀病毒假期兩星期'), [
    '2 is 1 (0.84)',
  ]);
  assert.deepEqual(pairs('政府明天起實施新型冠狀病毒假期', '總統今天宣布新年不放假'), []);
  assert.deepEqual(pairs('10อาหารล้างสารพิษในร่างกาย', '10 อาหารล้างสารพิษในร่างกาย'), ['2 is 1 (1.00)']);
  assert.deepEqual(pairs('水', '火', '水'), ['3 is 1 (1.00)']);
});

test('claims without words are not similar to anything', () => {
  assert.deepEqual(pairs('', '?!', '…', ''), []);
});

test('comparing claims of the same form takes linear time', async () => {
  for (const form of ['Claim # of a test', 'Number # of the claims made for this long test']) {
    const compare = (size: number) =>
      similarPairs(claims(...Array.from({ length: size }, (_, index) => form.replace('#', String(index)))));
    await assertLinear(compare, 200, form);
  }
});

test('of claims of the same form, each is similar to an earlier one if enough of its words are the same', () => {
  const many = (form: string) =>
    claims(...Array.from({ length: 1000 }, (_, index) => form.replace('#', String(index))));
  assert.equal(similarPairs(many('Claim # of a test')).length, 0);
  assert.equal(similarPairs(many('Number # of the claims made for this long test')).length, 999);
});

test('claims that may say the same in different words are found, most similar first', () => {
  const known = claims(
    'Milk is white',
    'The minister said he was not aware of the spy plane flights',
    'The army had seen the spy plane flights',
    'The minister said he was not aware of the rise in prices',
  );
  const found = similarTo('The army had no idea of the spy plane flights, the minister said', known, 5);
  assert.deepEqual(
    found.map(({ slug }) => slug),
    ['claim-3', 'claim-2'],
  );
  assert.deepEqual(
    similarTo('The army had no idea of the spy plane flights, the minister said', known, 1),
    found.slice(0, 1),
  );
});

test('no claim is similar to a text without words or without known words', () => {
  assert.deepEqual(similarTo('?', claims('Milk is white'), 5), []);
  assert.deepEqual(similarTo('Snow falls', claims('Milk is white', ''), 5), []);
  assert.deepEqual(similarTo('Snow falls', [], 5), []);
});
