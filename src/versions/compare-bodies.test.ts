import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainBlocks } from '../pipeline/markdown/plain-blocks.ts';
import { randomNumbers } from '../testing/random.ts';
import { compareBodies } from './compare-bodies.ts';
import { compareBlocks } from './compare-texts.ts';

/** Parts of a Markdown text that are over at the next empty line. */
const SIMPLE = [
  ...['It is tall.', '## What we found', '> As *they* said.', '| a | b |\n| - | - |\n| c | d |', 'See [the page](/x).'],
  ...['- one\n\n- two', '- one\n- two', '7) one'],
];
/** Parts that reach further, or into other parts. */
const FURTHER = [
  ...['- one\n  - below one', '1. one\n\n   still one', '```\ncode\n\nmore', '~~~\n\n~~~', '<!--\n\nhidden'],
  ...[
    '<div>\n\nshown',
    '[label]: /elsewhere',
    'A [label] here.',
    '    code',
    'A note.[^n]',
    '[^n]: The note\n\n    goes on.',
  ],
];

/** What parsing both texts as a whole finds. */
function comparedAsWhole(was: string, is: string) {
  const [before, after] = [plainBlocks(was), plainBlocks(is)];
  const isSame = JSON.stringify(before.blocks) === JSON.stringify(after.blocks);
  return isSame ? undefined : [['body', compareBlocks(before.blocks, after.blocks, 'en')]];
}

test('the same is found as by parsing both texts as a whole', () => {
  const below = randomNumbers(3);
  let edits = 0;
  for (let round = 0; round < 600; round++) {
    const choice = round % 2 === 0 ? SIMPLE : [...SIMPLE, ...FURTHER];
    const parts = Array.from({ length: 1 + below(6) }, (_, n) => `Paragraph ${n}.\n\n${choice[below(choice.length)]}`);
    const at = below(parts.length);
    const edited = parts.with(at, [parts[at], 'More is known now.', `${parts[at]} Or not.`, ''][below(4)] ?? '');
    const [was, is] = [parts.join('\n\n'), edited.join('\n\n')];
    const expected = comparedAsWhole(was, is);
    if (!expected) continue;
    assert.deepEqual(compareBodies(was, is, 'en'), expected, `${was}\n=====\n${is}`);
    edits++;
  }
  assert.ok(edits > 300, String(edits));
});

test('if the words are the same, citations and links are compared, with their places in the whole text', () => {
  const text = (source: string) => `One.\n\nTwo [@${source}].\n\nThree [here](/${source}).`;
  assert.deepEqual(
    compareBodies(text('a'), text('b'), 'en').map(([part, blocks]) => [part, JSON.stringify(blocks)]),
    [
      ['citations', JSON.stringify(compareBlocks(['1.1 @a'], ['1.1 @b'], 'en'))],
      ['links', JSON.stringify(compareBlocks(['/a'], ['/b'], 'en'))],
    ],
  );
});
