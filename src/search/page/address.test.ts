import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEmpty, type Question, queryOf, questionOf } from './address.ts';

const parsed = (query: string): Question => questionOf(new URLSearchParams(query));

test('an address says what was asked, and a question has one address', () => {
  const questions: Question[] = [
    { words: '', chosen: {}, order: 'fit' },
    { words: 'spy planes', chosen: {}, order: 'date' },
    {
      words: '50% & “more” + ü? #1',
      chosen: { verdict: ['mostly-false', 'false'], topics: ['R&D = 2'] },
      order: 'fit',
    },
    { words: 'a post\nof two lines', chosen: { claimant: ['برج'], language: ['pt-BR'], year: ['2026'] }, order: 'fit' },
  ];
  for (const question of questions) assert.deepEqual(parsed(queryOf(question)), question);
});

test('an empty question leaves the address bare', () => {
  assert.equal(queryOf({ words: '', chosen: {}, order: 'fit' }), '');
  assert.equal(queryOf({ words: '', chosen: {}, order: 'date' }), '');
  assert.equal(queryOf({ words: 'x', chosen: {}, order: 'fit' }), '?q=x');
});

test('of a very long text the address has no more than is looked at', () => {
  assert.equal(queryOf({ words: 'x'.repeat(100_000), chosen: {}, order: 'fit' }).length, 5003);
});

test('white space around the words, empty and repeated values and parameters of others count for nothing', () => {
  const question = { words: 'planes', chosen: { year: ['2026'] }, order: 'fit' };
  assert.deepEqual(parsed('?q=%20planes+&verdict=&year=2026&year=2026&utm_source=x&__proto__=y&order=up'), question);
});

test('a question is empty without words and filters', () => {
  assert.equal(isEmpty(parsed('?q=+&order=date')), true);
  assert.equal(isEmpty(parsed('?q=x')), false);
  assert.equal(isEmpty(parsed('?year=2026')), false);
});
