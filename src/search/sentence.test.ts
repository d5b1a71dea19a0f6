import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLanguages } from './languages.ts';
import { bestSentence, sentencesIn } from './sentence.ts';
import { highlighted } from './snippet.ts';

const languages = await loadLanguages(['en']);

function best(text: string, ...stems: string[]): string | undefined {
  return bestSentence(text, (sentence) => highlighted(sentence, new Set(stems), languages))
    ?.map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');
}

test('the sentence with the most different matches is chosen, and is whole', () => {
  const text =
    'A drone flew. The drone, a drone and a drone stayed. The army flew a drone over it. Nobody saw the army.';
  assert.equal(best(text, 'drone', 'armi'), 'The [army] flew a [drone] over it.');
  assert.equal(best(text, 'drone'), 'A [drone] flew.');
});

test('a space that a citation has left is removed', () => {
  assert.equal(best('It flew on Monday , he said . The army saw it .', 'mondai'), 'It flew on [Monday], he said.');
});

test('nothing is chosen without a match, or if the sentence is too long', () => {
  assert.equal(best('A drone flew over it.', 'armi'), undefined);
  assert.equal(best(`The army ${'flew and '.repeat(40)} landed. Nothing else.`, 'armi'), undefined);
  assert.equal(best('', 'armi'), undefined);
});

test('a text is divided into sentences, but not at an abbreviation', () => {
  assert.deepEqual(
    sentencesIn('There were two. “Two flights?” Gen. Smith saw a U.S. Navy plane at 5 p.m. on it (we asked.) The end'),
    ['There were two.', '“Two flights?”', 'Gen. Smith saw a U.S. Navy plane at 5 p.m. on it (we asked.)', 'The end'],
  );
  assert.deepEqual(sentencesIn('飛行は二回。それ以上はない。'), ['飛行は二回。', 'それ以上はない。']);
  assert.deepEqual(sentencesIn('رحلتان؟ لا شيء.'), ['رحلتان؟', 'لا شيء.']);
  assert.deepEqual(sentencesIn('  '), []);
});
