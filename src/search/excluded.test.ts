import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withExclusions } from './excluded.ts';

const split = (typed: string) => {
  const { words, excluded } = withExclusions(typed);
  return [words, ...excluded];
};

test('a minus in front of a word excludes it', () => {
  assert.deepEqual(split('obama -tax'), ['obama', 'tax']);
  assert.deepEqual(split('-tax obama  -health'), ['obama', 'tax', 'health']);
  assert.deepEqual(split('МАЯК -Налог'), ['МАЯК', 'Налог']);
});

test('a minus in front of a phrase in quotation marks excludes the phrase', () => {
  assert.deepEqual(split('obama -"flat tax"'), ['obama', '"flat tax"']);
  assert.deepEqual(split('obama -“flat tax” plan'), ['obama  plan', '“flat tax”']);
});

test('excluded words do not make a query a post', () => {
  assert.deepEqual(split('obama tax -health -care -plan -vote -poll -war'), [
    'obama tax',
    ...['health', 'care', 'plan', 'vote', 'poll', 'war'],
  ]);
});

test('a minus alone, inside a word, in front of a number or of the only word is left as it is', () => {
  for (const typed of ['-army', '-army -navy', 'MQ-9 drone', 'obama - tax', 'at -5 degrees', '- -', '-', 'e-mail'])
    assert.deepEqual(split(typed), [typed]);
});

test('a dash in a post is left as it is', () => {
  const post = 'They really doubled the toll of the bridge over night -Trump';
  assert.deepEqual(split(post), [post]);
});
