import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from './source-file.ts';

const read = (text: string) => readSource('a.md', Buffer.from(text));

test('YAML, every value as it was typed', () => {
  const { data, problems } = read('---\ntitle: One\ndate: 2021-02-30\nn: 007\nlist: [a, {b: false}]\n---\n\nText.\n');
  assert.deepEqual(problems, []);
  assert.deepEqual(data.value, {
    title: 'One',
    date: '2021-02-30',
    n: '007',
    list: ['a', { b: 'false' }],
    '(text)': 'Text.',
  });
});

test('TOML, with days that no time zone moves', () => {
  const { data, problems } = read(
    '+++\ntitle = "One"\nday = 2021-03-30\nn = 9007199254740993\nyes = true\n[[s]]\nu = "x"\n+++\nText.',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(data.value, {
    title: 'One',
    day: '2021-03-30',
    n: '9007199254740993',
    yes: 'true',
    s: [{ u: 'x' }],
    '(text)': 'Text.',
  });
});

test('a file without front matter is text', () => {
  assert.deepEqual(read('\uFEFFJust text.\n').data.value, { '(text)': 'Just text.' });
});

test('a key of the old site cannot change what objects are', () => {
  const { data } = read('---\n__proto__: {polluted: x}\ntitle: One\n---\nText.');
  assert.equal(Object.getPrototypeOf(data.value), Object.prototype);
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
});

const REFUSED: [what: string, text: string, problem: RegExp][] = [
  ['code', '---js\nmodule.exports = {}\n---\n', /^1:4 Unexpected front matter language `js`.*Nothing in it was run$/],
  ['JSON', '{\n"title": "x"\n}\n', /^1:1 JSON front matter is not read, expected YAML or TOML$/],
  ['YAML that is none', '---\ntitle: "x\n---\n', /^2:8 Unclosed quotation mark/],
  ['YAML that never ends', '---\ntitle: x\n', /expected a closing line `---`/],
  ['TOML that is none', '+++\ntitle = \n+++\n', /^2:\d+ Broken TOML: /],
  ['TOML that never ends', '+++\ntitle = "x"\n', /^3:1 Unexpected end of file, expected a closing line `\+\+\+`$/],
];

for (const [what, text, problem] of REFUSED) {
  test(`${what} is refused, with its place`, () => {
    const { data, problems } = read(text);
    assert.deepEqual(data.value, {});
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', problem);
  });
}

test('bytes that are no text are refused', () => {
  assert.match(readSource('a.md', Buffer.from([0xff, 0xfe, 0x41])).problems[0] ?? '', /UTF-8/);
});
