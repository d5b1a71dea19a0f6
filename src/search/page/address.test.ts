import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEmpty, type Question, queryOf, questionOf } from './address.ts';

const asked = (query: string): Question => questionOf(new URLSearchParams(query));

test('an address says what was asked, and a question has one address', () => {
  const questions: Question[] = [
    { words: '', chosen: {} },
    { words: 'spy planes', chosen: {} },
    { words: '50% & “more” + ü? #1', chosen: { verdict: 'mostly-false', topics: 'R&D = 2' } },
    { words: '', chosen: { claimant: 'برج', language: 'pt-BR', year: '2026' } },
  ];
  for (const question of questions) assert.deepEqual(asked(queryOf(question)), question);
});

test('an empty question leaves the address bare', () => {
  assert.equal(queryOf({ words: '', chosen: {} }), '');
  assert.equal(queryOf({ words: 'x', chosen: {} }), '?q=x');
});

test('white space around the words, empty filters and parameters of others count for nothing', () => {
  assert.deepEqual(asked('?q=%20planes+&verdict=&utm_source=x&__proto__=y'), { words: 'planes', chosen: {} });
});

test('a question is empty without words and filters', () => {
  assert.equal(isEmpty(asked('?q=+')), true);
  assert.equal(isEmpty(asked('?q=x')), false);
  assert.equal(isEmpty(asked('?year=2026')), false);
});
