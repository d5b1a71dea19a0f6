import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMENT_LIMIT, code, codes, count, fit, section } from './markdown.ts';

test('quoted text becomes code that it cannot close', () => {
  const cases = {
    plain: '`plain`',
    'a `word`': '`` a `word` ``',
    'a `word` b': '``a `word` b``',
    '``` and `` and `': '```` ``` and `` and ` ````',
    '': '`  `',
  };
  for (const [text, quoted] of Object.entries(cases)) assert.equal(code(text), quoted);
});

test('quoted text is one line without bidirectional control characters', () => {
  assert.equal(code(' one\r\n\r\n# two\u0000\u2028three\t'), '`one # two three`');
  assert.equal(code('safe\u202Etxt.exe'), '`safe U+202E txt.exe`');
  assert.equal(code('می‌خواهم'), '`می‌خواهم`');
});

test('a long text is shortened at a whole character and ends with an ellipsis', () => {
  assert.equal(code('😀'.repeat(401)), `\`${'😀'.repeat(399)}…\``);
  assert.equal(code('a'.repeat(400)), `\`${'a'.repeat(400)}\``);
});

test('long texts show where they differ', () => {
  assert.deepEqual(codes('a', 'b'), ['`a`', '`b`']);
  const long = '😀'.repeat(500);
  const start = `…${'😀'.repeat(100)}`;
  assert.deepEqual(codes(`${long}one`, `${long}two`), [`\`${start}one\``, `\`${start}two\``]);
  assert.deepEqual(codes(long, `${long} and more`), [`\`${start}\``, `\`${start} and more\``]);
  const [before, after] = codes(`${long}${'a'.repeat(900)}`, `${long}${'b'.repeat(900)}`);
  assert.ok(before.length < 600 && before.endsWith('aa…`') && after.endsWith('bb…`'));
  assert.deepEqual(codes(`${'a'.repeat(299)}b${'c'.repeat(900)}`, 'a'), [
    `\`${'a'.repeat(299)}b${'c'.repeat(99)}…\``,
    '`a`',
  ]);
});

test('a section has a heading and a list with details, and long lists are shortened', () => {
  assert.deepEqual(
    section('Nothing', [], () => ['']),
    [],
  );
  assert.deepEqual(
    section('Two', ['a', 'b'], (item) => [item, 'more']),
    ['#### Two', '', '- a', '  - more', '- b', '  - more', ''],
  );
  const long = section('Many', Array.from({ length: 10_000 }), () => ['x']);
  assert.equal(long.length, 44);
  assert.deepEqual(long.slice(-3), ['- x', '- and 9960 more', '']);
});

test('lines that do not fit are omitted, with a remark', () => {
  assert.equal(fit(['a', '', '']), 'a\n');
  const text = fit(Array.from({ length: 1000 }, (_, index) => `${index} ${'x'.repeat(99)}`));
  assert.ok(text.length <= COMMENT_LIMIT && text.length > COMMENT_LIMIT - 200);
  assert.match(text, /x{99}\n\nThe rest is omitted\.\n$/);
});

test('a noun is plural unless the number is 1', () => {
  assert.equal(count(1, 'note'), '1 note');
  assert.equal(count(0, 'note'), '0 notes');
});
