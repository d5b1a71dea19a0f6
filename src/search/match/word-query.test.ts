import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimOf, claimsOf, matcherOf, otherTexts } from '../../testing/claims.ts';
import { assertLinear } from '../../testing/steps.ts';
import { MAX_CLAIMS } from './word-query.ts';

const OTHERS = claimsOf(otherTexts(800));

/** What some claims among many others answer to a few words: their texts, the best first. */
async function answersIn(...texts: string[]): Promise<(typed: string) => Promise<string[]>> {
  const claims = texts.map((text, n) => claimOf(text, { slug: `a-${n}` }));
  const { containing } = await matcherOf([...claims, ...OTHERS]);
  return async (typed) => (await containing(typed)).map(({ claim }) => claim.claim);
}

test('claims are found that have all of the words', async () => {
  const found = await answersIn('Spy planes were seen', 'Planes were seen', 'Spies were seen');
  assert.deepEqual(await found('planes spy '), ['Spy planes were seen']);
  assert.deepEqual(await found('planes boats '), []);
});

test('the form that was typed comes before others', async () => {
  const found = await answersIn('A plane was seen', 'Planes were seen', 'The plane was here');
  assert.equal((await found('planes '))[0], 'Planes were seen');
  assert.deepEqual((await found('plane ')).slice(-1), ['Planes were seen']);
  assert.equal((await found('PLANES '))[0], 'Planes were seen');
});

test('words that stand side by side come before those that are scattered', async () => {
  const found = await answersIn('Planes of a spy', 'Spies, planes, spy planes and more of it', 'Spy boats, planes');
  assert.equal((await found('spy planes '))[0], 'Spies, planes, spy planes and more of it');
  assert.equal((await found('planes of a spy '))[0], 'Planes of a spy');
});

test('words side by side in the title count as in the claim', async () => {
  const claims = [
    claimOf('Planes of spies', { slug: 'a', title: 'x' }),
    claimOf('Planes', { slug: 'b', title: 'Spies planes' }),
  ];
  const { containing } = await matcherOf([...claims, ...OTHERS]);
  assert.equal((await containing('spies planes '))[0]?.claim.slug, 'b');
});

test('a word that is being typed is taken for the beginning of longer ones', async () => {
  const found = await answersIn('Spy planes were seen', 'Electrons are small', 'Electric cars burn');
  assert.deepEqual(await found('spy pla'), ['Spy planes were seen']);
  assert.deepEqual((await found('elec')).toSorted(), ['Electric cars burn', 'Electrons are small']);
  assert.deepEqual(await found('electro'), ['Electrons are small']);
  assert.deepEqual(await found('electro '), []);
});

test('while a word is being typed, it is found by every letter', async () => {
  const found = await answersIn('Vaccinations kill', 'The election was stolen', 'Universities close', 'Vacancies');
  for (const word of [
    'vacci',
    'vaccin',
    'vaccina',
    'vaccinat',
    'vaccinati',
    'vaccinatio',
    'vaccination',
    'vaccinations',
  ])
    assert.deepEqual(await found(word), ['Vaccinations kill'], word);
  for (const word of ['the elec', 'the elect', 'the electi', 'the electio'])
    assert.deepEqual(await found(word), ['The election was stolen'], word);
  for (const word of ['univers', 'universi', 'universit', 'universiti'])
    assert.deepEqual(await found(word), ['Universities close'], word);
  assert.deepEqual(await found('vaccinates'), ['Vaccinations kill']);
  assert.deepEqual(await found('vaccinatx'), []);
});

test('two letters are the beginning of too much', async () => {
  const found = await answersIn('Planes were seen', 'The pl was seen');
  assert.deepEqual(await found('pl'), ['The pl was seen']);
});

test('a word that many claims have is the beginning of rarer ones, too', async () => {
  const often = Array.from({ length: 17 }, (_, n) => `Car number q${n}`);
  const found = await answersIn(...often, 'Carpets fly', 'Carrots are orange');
  assert.deepEqual((await found('carp')).toSorted(), ['Carpets fly']);
  assert.deepEqual((await found('ca')).length, 0);
});

test('a word that stands in some claims is not the beginning of others', async () => {
  const found = await answersIn('The car is red', 'Carpets fly', 'Carrots are orange');
  assert.deepEqual(await found('car'), ['The car is red']);
  assert.deepEqual(await found('carp'), ['Carpets fly']);
});

test('the beginning of a rare word is found on a small site and on a large one', async () => {
  const small = await matcherOf([claimOf('Carpets fly')]);
  assert.equal((await small.containing('carp'))[0]?.claim.claim, 'Carpets fly');
  assert.deepEqual(await (await answersIn('Carpets fly'))('carp'), ['Carpets fly']);
});

test('stop words need not be there, but claims that have them come first', async () => {
  const found = await answersIn('Planes at noon', 'The planes of spies');
  assert.deepEqual(await found('the planes '), ['The planes of spies', 'Planes at noon']);
});

test('where only stop words are typed, they have to be there', async () => {
  const found = await answersIn('To be or not to be', 'To be at sea');
  assert.deepEqual(await found('to be or not '), ['To be or not to be']);
});

test('accents need not be typed', async () => {
  const found = await answersIn('As eleições foram roubadas', 'Café kills');
  assert.deepEqual(await found('eleicoes '), ['As eleições foram roubadas']);
  assert.deepEqual(await found('CAFÉ '), ['Café kills']);
});

test('of very many claims, the best are enough', async () => {
  const { containing } = await matcherOf(claimsOf(Array.from({ length: 60 }, (_, n) => `Planes q${n}`)));
  assert.equal((await containing('planes')).length, MAX_CLAIMS);
});

test('what is no word finds nothing and does no harm', async () => {
  const { containing } = await matcherOf([claimOf('Milk is white'), ...OTHERS]);
  for (const typed of [
    '',
    ' ',
    '🦁',
    '.*',
    '(a+)+$',
    '<script>',
    '__proto__ constructor',
    'constructor',
    '~the',
    '}',
    '\ud800',
    '"',
  ])
    assert.deepEqual(await containing(typed), [], typed);
});

test('properties of every object are words like others', async () => {
  const found = await answersIn('The constructor of __proto__ is a toString');
  assert.equal((await found('__proto__ constructor')).length, 1);
  assert.equal((await found('tostr')).length, 1);
});

test('the steps of an answer grow with the length of the query', async () => {
  const { containing } = await matcherOf([claimOf('Milk is white'), ...OTHERS]);
  for (const sign of ['a', 'ab ', '無', '🦁', "l'", 'milk ', '(']) {
    const ask = (size: number) => containing(sign.repeat(size / sign.length));
    await ask(100_000);
    await assertLinear(ask, 500, sign);
  }
});

test('a site without claims has no answer', async () => {
  assert.deepEqual(await (await matcherOf([])).containing('planes'), []);
});
