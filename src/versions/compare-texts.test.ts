import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DiffBlock } from '../model/shown-history.ts';
import { compareBlocks, compareWords } from './compare-texts.ts';

/** Runs as text: `[-removed-]`, `{+added+}`. */
function shown(runs: DiffBlock): string {
  if (runs === null) return '…';
  const marked = { added: (text: string) => `{+${text}+}`, removed: (text: string) => `[-${text}-]` };
  return runs.map(({ text, change }) => (change ? marked[change](text) : text)).join('');
}

test('texts are compared word by word', () => {
  assert.equal(
    shown(compareWords('It was built in 1900.', 'It was rebuilt in 1901.', 'en')),
    'It was [-built-]{+rebuilt+} in [-1900-]{+1901+}.',
  );
  assert.equal(shown(compareWords('', 'New.', 'en')), '{+New.+}');
  assert.equal(shown(compareWords('The\n same', 'The same', 'en')), 'The same');
});

test('languages without spaces between words are divided into words', () => {
  assert.equal(shown(compareWords('หอคอยนี้สร้างเมื่อปีที่แล้ว', 'หอคอยนี้รื้อเมื่อปีที่แล้ว', 'th')), 'หอคอยนี้[-สร้าง-]{+รื้อ+}เมื่อปีที่แล้ว');
  assert.equal(
    shown(compareWords('这座塔建于去年，很高。', '这座塔建于今年，很高。', 'zh')),
    '这座塔建于[-去年-]{+今年+}，很高。',
  );
});

test('Arabic words are compared as wholes', () => {
  assert.equal(
    shown(compareWords('بُني البرج في عام 1900.', 'هُدم البرج في عام 1901.', 'ar')),
    '[-بُني-]{+هُدم+} البرج في عام [-1900-]{+1901+}.',
  );
});

test('unchanged paragraphs and long unchanged passages are left out', () => {
  const long = 'word '.repeat(200);
  const [block, ...others] = compareBlocks([`${long}one ${long}end`], [`${long}two ${long}end`], 'en');
  assert.deepEqual(others, []);
  assert.match(shown(block ?? null), /^… (?:word ){10,16}\[-one-\]\{\+two\+\} (?:word ){10,16}…$/);
  const blocks = compareBlocks(['A first one.', 'B', 'C', 'D'], ['A second one.', 'B', 'C', 'D', 'E'], 'en');
  assert.deepEqual(blocks.map(shown), ['A [-first-]{+second+} one.', '…', '{+E+}']);
  assert.deepEqual(compareBlocks(['“A”', 'B'], ['"A"', 'B'], 'en'), []);
});

test('paragraphs with nothing in common are shown one after the other', () => {
  const blocks = compareBlocks(['The mill is old.', 'Same.'], ['Nobody knows where this comes from.', 'Same.'], 'en');
  assert.deepEqual(blocks.map(shown), ['[-The mill is old.-]', '{+Nobody knows where this comes from.+}', '…']);
});

test('a paragraph that was added before a changed one does not hide what changed', () => {
  const blocks = compareBlocks(['The mill is from 1900.'], ['New here.', 'The mill is from 1901.'], 'en');
  assert.deepEqual(blocks.map(shown), ['{+New here.+}', 'The mill is from [-1900-]{+1901+}.']);
});

test('huge and hostile texts are compared in a second', () => {
  const started = performance.now();
  const random = (seed: number) => Array.from({ length: 4000 }, (_, index) => `${(index * seed) % 997}`).join(' ');
  compareWords(random(31), random(57), 'en');
  compareWords('a'.repeat(1_000_000), 'b'.repeat(1_000_000), 'en');
  compareBlocks(random(7).split(' '), random(11).split(' '), 'en');
  compareWords('\u0e01\u0301'.repeat(9_000), '\u0e02\u0301'.repeat(9_000), 'th');
  assert.ok(performance.now() - started < 5000, String(performance.now() - started));
});
