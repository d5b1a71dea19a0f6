import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimOf, claimsOf, matcherOf, otherTexts } from '../../testing/claims.ts';
import { ODD_QUERIES } from '../../testing/odd-queries.ts';
import { assertLinear } from '../../testing/steps.ts';
import { MAX_CLAIMS } from './word-query.ts';

const OTHERS = claimsOf(otherTexts(800));

/** Adds claims to many others and returns a search for the texts of the claims that contain the words, best first. */
async function answersIn(...texts: string[]): Promise<(typed: string) => Promise<string[]>> {
  const claims = texts.map((text, n) => claimOf(text, { slug: `a-${n}` }));
  const { containing } = await matcherOf([...claims, ...OTHERS]);
  return async (typed) => (await containing(typed)).map(({ claim }) => claim.claim);
}

test('a claim must contain all of the words', async () => {
  const found = await answersIn('Spy planes were seen', 'Planes were seen', 'Spies were seen');
  assert.deepEqual(await found('planes spy '), ['Spy planes were seen']);
  assert.deepEqual(await found('planes boats '), []);
});

test('the form that was typed comes before other forms', async () => {
  const found = await answersIn('A plane was seen', 'Planes were seen', 'The plane was here');
  assert.equal((await found('planes '))[0], 'Planes were seen');
  assert.deepEqual((await found('plane ')).slice(-1), ['Planes were seen']);
  assert.equal((await found('PLANES '))[0], 'Planes were seen');
});

test('adjacent words come before scattered ones', async () => {
  const found = await answersIn('Planes of a spy', 'Spies, planes, spy planes and more of it', 'Spy boats, planes');
  assert.equal((await found('spy planes '))[0], 'Spies, planes, spy planes and more of it');
  assert.equal((await found('planes of a spy '))[0], 'Planes of a spy');
});

test('adjacent words count in the title as in the claim', async () => {
  const claims = [
    claimOf('Planes of spies', { slug: 'a', title: 'x' }),
    claimOf('Planes', { slug: 'b', title: 'Spies planes' }),
  ];
  const { containing } = await matcherOf([...claims, ...OTHERS]);
  assert.equal((await containing('spies planes '))[0]?.claim.slug, 'b');
});

test('an unfinished last word is used as a prefix', async () => {
  const found = await answersIn('Spy planes were seen', 'Electrons are small', 'Electric cars burn');
  assert.deepEqual(await found('spy pla'), ['Spy planes were seen']);
  assert.deepEqual((await found('elec')).toSorted(), ['Electric cars burn', 'Electrons are small']);
  assert.deepEqual(await found('electro'), ['Electrons are small']);
  assert.deepEqual(await found('electro '), []);
});

test('a claim is found after every letter of an unfinished word', async () => {
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

test('two letters are too short for a prefix', async () => {
  const found = await answersIn('Planes were seen', 'The pl was seen');
  assert.deepEqual(await found('pl'), ['The pl was seen']);
});

test('a prefix of frequent words also matches rarer words', async () => {
  const frequent = Array.from({ length: 17 }, (_, n) => `Car number q${n}`);
  const found = await answersIn(...frequent, 'Carpets fly', 'Carrots are orange');
  assert.deepEqual((await found('carp')).toSorted(), ['Carpets fly']);
  assert.deepEqual((await found('ca')).length, 0);
});

test('a word that is in a claim is not used as a prefix', async () => {
  const found = await answersIn('The car is red', 'Carpets fly', 'Carrots are orange');
  assert.deepEqual(await found('car'), ['The car is red']);
  assert.deepEqual(await found('carp'), ['Carpets fly']);
});

test('a prefix of a rare word matches on small and large sites', async () => {
  const small = await matcherOf([claimOf('Carpets fly')]);
  assert.equal((await small.containing('carp'))[0]?.claim.claim, 'Carpets fly');
  assert.deepEqual(await (await answersIn('Carpets fly'))('carp'), ['Carpets fly']);
});

test('stop words are optional, but claims that contain them come first', async () => {
  const found = await answersIn('Planes at noon', 'The planes of spies');
  assert.deepEqual(await found('the planes '), ['The planes of spies', 'Planes at noon']);
});

test('if a query has only stop words, all of them are required', async () => {
  const found = await answersIn('To be or not to be', 'To be at sea');
  assert.deepEqual(await found('to be or not '), ['To be or not to be']);
});

test('accents are optional', async () => {
  const found = await answersIn('As eleições foram roubadas', 'Café kills');
  assert.deepEqual(await found('eleicoes '), ['As eleições foram roubadas']);
  assert.deepEqual(await found('CAFÉ '), ['Café kills']);
});

test('the number of claims is limited', async () => {
  const { containing } = await matcherOf(claimsOf(Array.from({ length: 60 }, (_, n) => `Planes q${n}`)));
  assert.equal((await containing('planes')).length, MAX_CLAIMS);
});

test('a query without words matches nothing and does no harm', async () => {
  const { containing } = await matcherOf([claimOf('Milk is white'), ...OTHERS]);
  for (const typed of ODD_QUERIES) assert.deepEqual(await containing(typed), [], typed);
});

test('names of built-in properties are ordinary words', async () => {
  const found = await answersIn('The constructor of __proto__ is a toString');
  assert.equal((await found('__proto__ constructor')).length, 1);
  assert.equal((await found('tostr')).length, 1);
});

test('the time of a query grows linearly with its length', async () => {
  const { containing } = await matcherOf([claimOf('Milk is white'), ...OTHERS]);
  for (const part of ['a', 'ab ', '無', '🦁', "l'", 'milk ', '(']) {
    const ask = (size: number) => containing(part.repeat(size / part.length));
    await ask(100_000);
    await assertLinear(ask, 500, part);
  }
});

test('a site without claims has no matches', async () => {
  assert.deepEqual(await (await matcherOf([])).containing('planes'), []);
});
