import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from './source-files.ts';

const read = (text: string) => readSource('a.md', Buffer.from(text));

test('YAML values are kept as written', () => {
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

test('TOML is read, and time zones do not change dates', () => {
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

test('a file without front matter is all body', () => {
  assert.deepEqual(read('\uFEFFJust text.\n').data.value, { '(text)': 'Just text.' });
});

test('a key of the old site cannot change object prototypes', () => {
  const { data } = read('---\n__proto__: {polluted: x}\ntitle: One\n---\nText.');
  assert.equal(Object.getPrototypeOf(data.value), Object.prototype);
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
});

const REFUSED: [what: string, text: string, problem: RegExp][] = [
  ['code', '---js\nmodule.exports = {}\n---\n', /^1:4 Unexpected front matter language `js`.*Nothing was run$/],
  ['JSON', '{\n"title": "x"\n}\n', /^1:1 Unexpected JSON front matter, expected YAML or TOML$/],
  ['invalid YAML', '---\ntitle: "x\n---\n', /^2:8 Unclosed quotation mark/],
  ['unclosed YAML', '---\ntitle: x\n', /expected a closing `---` line/],
  ['invalid TOML', '+++\ntitle = \n+++\n', /^2:\d+ Invalid TOML: /],
  ['unclosed TOML', '+++\ntitle = "x"\n', /^3:1 Unexpected end of file, expected a closing line `\+\+\+`$/],
];

for (const [what, text, problem] of REFUSED) {
  test(`${what} is an error with its place`, () => {
    const { data, problems } = read(text);
    assert.deepEqual(data.value, {});
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', problem);
  });
}

const DATES: [toml: string, ...problems: string[]][] = [
  ['day = 2026-02-31', '2:7 Unexpected date `2026-02-31`, expected one that exists'],
  [
    'title = "x"\ndays = [\n  2026-04-31, # 2026-02-30\n  2024-02-29,\n]\nat = {when = 2023-02-29T23:30:00+02:00}',
    '4:3 Unexpected date `2026-04-31`, expected one that exists',
    '7:14 Unexpected date `2023-02-29T23:30:00+02:00`, expected one that exists',
  ],
  ['at = 2026-06-31 10:00:00', '2:6 Unexpected date `2026-06-31 10:00:00`, expected one that exists'],
];

for (const [toml, ...problems] of DATES)
  test(`a date that does not exist is an error: ${JSON.stringify(toml)}`, () => {
    const file = read(`+++\n${toml}\n+++\nText.`);
    assert.deepEqual(file, { path: file.path, data: { path: '', value: {} }, problems });
  });

test('dates in strings, comments and keys are not checked, and time zones do not change dates', () => {
  const toml = `a = "2026-02-31" # 2026-02-31
2026-02-31 = 'at \\ 2026-02-31'
b = """
2026-02-31 \\" 2026-02-31"""
c = 2024-02-29
d = 2021-01-01T00:30:00+02:00`;
  const { data, problems } = read(`+++\n${toml}\n+++\nText.`);
  assert.deepEqual(problems, []);
  const { c, d } = data.value as Record<string, string>;
  assert.deepEqual([c, d], ['2024-02-29', '2021-01-01T00:30:00.000+02:00']);
  assert.deepEqual(read('---\nday: 2026-02-31\n---\nText.').data.value, { day: '2026-02-31', '(text)': 'Text.' });
});

const DEEP = Array(5000).fill('a').join('.');
const EXCESSIVE: [what: string, text: string, problem: RegExp][] = [
  [
    'a YAML key with many dots',
    `---\ntitle: x\n${DEEP.slice(0, 999)}: x\n---\n`,
    /^3:1 Unexpected key `a\.a.*…` of 999 characters, /,
  ],
  ['a TOML key with many dots', `+++\ntitle = "x"\n${DEEP} = 1\n+++\n`, /^3:1 Unexpected nesting of lists or mappings/],
  ['a table with many dots', `+++\n[${DEEP}]\nb = 1\n+++\n`, /^2:1 Unexpected nesting of lists or mappings/],
  ['an inline table with many dots', `+++\nx = { ${DEEP} = 1 }\n+++\n`, /^2:1 Unexpected nesting of lists or mappings/],
  ['a quoted key with many dots', `+++\n"${DEEP}" = 1\n+++\n`, /^2:1 Unexpected key `a\.a.*…` of 9,999 characters/],
  ['deeply nested lists', `+++\nx = ${'['.repeat(5000)}${']'.repeat(5000)}\n+++\n`, /^2:\d+ Invalid TOML: /],
  [
    'front matter that is too long',
    `+++\nx = "${'y'.repeat(300_000)}"\n+++\n`,
    /^2:1 Unexpected front matter of 300,006 characters, expected at most 300,000/,
  ],
];

for (const [what, text, problem] of EXCESSIVE)
  test(`${what} is an error with its place`, () => {
    const { data, problems } = read(text);
    assert.deepEqual(data.value, {});
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', problem);
  });

test('bytes that are not text are an error', () => {
  assert.match(readSource('a.md', Buffer.from([0xff, 0xfe, 0x41])).problems[0] ?? '', /UTF-8/);
});
