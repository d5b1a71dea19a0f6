import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomNumbers } from '../../testing/random.ts';
import { madeText } from '../../testing/random-markdown.ts';
import { haveOtherWords, plainBlocks } from './plain-blocks.ts';

const WITHOUT_WORDS: Record<string, [string, string]> = {
  'white space': ['One two.', 'One\ntwo. '],
  emphasis: ['A tower', 'A *tow*er'],
  'a heading': ['Tower', '## Tower'],
  'the number of a list item': ['1. Tower', '2. Tower'],
  'a citation': ['It is old [@plan].', 'It is old.'],
  'how accents are stored': ['Caf\u00e9', 'Cafe\u0301'],
};

for (const [name, [before, after]] of Object.entries(WITHOUT_WORDS))
  test(`another form is not another word: ${name}`, () => {
    assert.equal(haveOtherWords(before, after), false);
  });

const WITH_WORDS: Record<string, [string, string]> = {
  'a new word': ['The mill is old.', 'The mill is very old.'],
  'a word in another script': ['这座塔建于去年。', '这座塔建于今年。'],
  'a number': ['It is from 1900 [@plan].', 'It is from 1901 [@plan, p. 2].'],
  'a heading and a list': ['## Mill\n\n- old', '## Mill\n\n- new'],
};

for (const [name, [before, after]] of Object.entries(WITH_WORDS))
  test(`other words are found without parsing: ${name}`, () => {
    assert.equal(haveOtherWords(before, after), true);
  });

test('texts with other words have other blocks, whatever Markdown they contain', () => {
  const random = randomNumbers(5);
  let found = 0;
  for (let round = 0; round < 20_000; round++) {
    const lines = madeText(random).split('\n');
    const others = lines.map((line) => (random(2) ? line : madeText(random)));
    const [before, after] = [lines.join('\n'), others.join('\n')];
    if (!haveOtherWords(before, after)) continue;
    found++;
    assert.notDeepEqual(plainBlocks(after).blocks, plainBlocks(before).blocks, JSON.stringify([before, after]));
  }
  assert.ok(found > 300, String(found));
});
