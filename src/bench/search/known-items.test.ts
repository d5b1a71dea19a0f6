import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countDistinctive, oneWordItems, phraseItems, wordsOf } from './known-items.ts';

const claimsOf = (...texts: string[]) => texts.map((claim, n) => ({ slug: `c-${n}`, claim, title: claim }));
const sixOf = (text: string) => Array.from({ length: 6 }, () => text);

test('words are as they are written, without the punctuation around them', () => {
  const words = ['The', 'U.S', 'didn’t', 'pay', 'COVID-19', '1', '5', 'été'];
  assert.deepEqual(wordsOf('“The U.S. didn’t pay: COVID-19, (1,5) été…”'), words);
});

test('a one-word item has four letters or more and is in at most five claims, even as part of another word', () => {
  const claims = claimsOf('The Ogre ate 1234 moon-cakes', ...sixOf('The OGRE’s castle'), ...sixOf('no'));
  assert.deepEqual(oneWordItems(claims, 9), []);
  assert.deepEqual(oneWordItems([...claims, ...claimsOf('A Castle, a Tower')], 9), [{ query: 'Tower', slug: 'c-0' }]);
});

test('phrases are two to four consecutive words', () => {
  const claims = claimsOf(...Array.from({ length: 60 }, () => 'one, two three four five six'), 'alone');
  const items = phraseItems(claims, 50);
  assert.equal(items.length, 50);
  for (const { query } of items) assert.ok('one two three four five six'.includes(query), query);
  assert.deepEqual(new Set(items.map(({ query }) => query.split(' ').length)), new Set([2, 3, 4]));
  assert.equal(new Set(items.map(({ slug }) => slug)).size, 50);
});

test('the same claims give the same items, and not from the first claims only', () => {
  const claims = claimsOf(
    ...Array.from({ length: 40 }, (_, n) => `claim number ${'abcdefghij'[n % 10]}${'word'.repeat(n)}`),
  );
  assert.deepEqual(oneWordItems(claims, 10), oneWordItems(claims, 10));
  assert.deepEqual(phraseItems(claims, 10), phraseItems(claims, 10));
  assert.notDeepEqual(
    phraseItems(claims, 10).map(({ slug }) => slug),
    claims.slice(0, 10).map(({ slug }) => slug),
  );
});

test('an item is distinctive if its words are in at most five claims, in this order', () => {
  const claims = claimsOf(...sixOf('It is the Moon.'), 'It is the moonlight, the sun');
  const items = ['is the', 'the moon', 'the sun'].map((query) => ({ query, slug: 'c-6' }));
  assert.equal(countDistinctive(items, claims), 1);
});
