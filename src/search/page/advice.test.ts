import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsFor } from '../../i18n/index.ts';
import type { Question } from './address.ts';
import { nothingText } from './advice.ts';
import type { Answer } from './answer-types.ts';
import { wordsToGive } from './words.ts';

const texts = wordsToGive(wordsFor('en'));

function adviceFor(words: string, kind: Answer['kind'] = 'far', chosen: Question['chosen'] = {}): string {
  const none: Answer = { kind, total: 0, linked: 0, pageSize: 5, shown: async () => [], counts: async () => ({}) };
  return nothingText(none, { words, chosen, order: 'fit' }, texts);
}

test('a single word: check the spelling', () => {
  for (const word of ['zyzzyva', 'データ', '"zyzzyva"', '#zyzzyva', 'MQ-9'])
    assert.equal(
      adviceFor(word),
      'No matching fact-checks. Check the spelling, or try another word. You can also browse all fact-checks:',
    );
});

test('several words: fewer or different ones', () => {
  assert.match(adviceFor('zyzzyva bridge'), /checks\. Try fewer or different words\. You/);
  assert.match(adviceFor('"zyzzyva bridge"', 'words'), /^No results\. Try fewer or different words\. You/);
});

test('an address: the text of the claim, and not fewer words', () => {
  for (const address of ['https://unknown.example/a', 'unknown.example/a', 'www.unknown.example'])
    assert.match(adviceFor(address), /made at this link\. Try pasting the text of the claim\. You/);
});

test('a post, also with an address: a few of its words', () => {
  const post = 'Minister resigns after cheese scandal shakes parliament in Elbonia';
  for (const text of [post, `${post} https://unknown.example/a`])
    assert.match(adviceFor(text), /checks\. Try a name or a few important words from it\. You/);
});

test('with filters, also to remove one', () => {
  assert.equal(
    adviceFor('', 'browsed', { year: ['1900'] }),
    'No results. Remove a filter to see more. You can also browse all fact-checks:',
  );
  assert.match(adviceFor('zyzzyva', 'words', { year: ['1900'] }), /another word\. Remove a filter to see more\. You/);
});
