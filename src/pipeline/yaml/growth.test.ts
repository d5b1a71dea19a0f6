import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLAIM } from '../../testing/content.ts';
import { stepsOf } from '../../testing/steps.ts';
import { readFile } from '../read/read-file.ts';

const SETTINGS = { verdicts: [], lang: 'en', languages: [], base: '/', url: '', publisher: '' };
const each = (count: number, line: (n: number) => string) => Array.from({ length: count }, (_, n) => line(n)).join('');

/** Front matter of any size. Each shape exercises one check or rule. */
const SHAPES: Record<string, (count: number) => string> = {
  'escapes of control characters in one value': (n) => `topics: ["${'\\a'.repeat(n)}"]`,
  'escapes of bidirectional control characters in one value': (n) => `topics: ["${'\\u202a'.repeat(n)}"]`,
  'closed bidirectional control characters': (n) => `topics: ["${'\u2067\u2069'.repeat(n)}"]`,
  'values with a control character each': (n) => `topics:\n${each(n, (i) => `  - "a${i}\\a"\n`)}`,
  'duplicate keys': (n) => each(n, (i) => `key${i >> 1}: a\n`),
  'list items without their hyphen': (n) =>
    `appearances:\n  - url: https://a.example/\n${each(n, (i) => `    url: https://a.example/${i}\n`)}`,
  'comments after values': (n) => `topics:\n${each(n, (i) => `  - a${i} # b\n`)}`,
  'anchors in a list': (n) => `topics:\n${each(n, (i) => `  - &a${i} b\n`)}`,
  'aliases in a list': (n) => `topics:\n${each(n, (i) => `  - *a${i}\n`)}`,
  'aliases in brackets': (n) => `topics: [${each(n, (i) => `*a${i}, `)}]`,
  'aliases of one anchor': (n) => `topics:\n  - &a b\n${each(n, () => '  - *a\n')}`,
  'aliases as keys': (n) => `claimant:\n${each(n, (i) => `  *a${i} : b\n`)}`,
  'aliases as values': (n) => `claimant:\n${each(n, (i) => `  k${i}: *a${i}\n`)}`,
  'tags in a list': (n) => `topics:\n${each(n, () => '  - !a b\n')}`,
  'lists as keys': (n) => each(n, (i) => `? [a${i}]\n: b\n`),
  'unknown keys': (n) => each(n, (i) => `k${i}: a\n`),
  'unknown keys in a list': (n) => `appearances:\n${each(n, (i) => `  - { ulr: https://a.example/${i} }\n`)}`,
  'empty topics': (n) => `topics: [${each(n, () => '"",')}]`,
  'malformed names': (n) => `related: [${each(n, (i) => `Bad Name ${i},`)}]`,
  'quotation marks': (n) => `topics: ["${'“'.repeat(n)}"]`,
  'sources with the same id': (n) => `sources:\n${each(n, () => '  - { id: agency, title: A, stance: context }\n')}`,
  'sources with the same address': (n) =>
    `sources:\n${each(n, (i) => `  - { id: a${i}, title: A, url: https://a.example/ }\n`)}`,
  'unused sources': (n) => `sources:\n${each(n, (i) => `  - { id: a${i}, title: A }\n`)}`,
  'corrections out of order': (n) =>
    `corrections:\n${each(n, (i) => `  - { date: 20${10 + (i % 90)}-01-01, kind: update, note: A }\n`)}`,
};

const SIZE = 300;

for (const [name, shape] of Object.entries(SHAPES)) {
  test(`reading takes linear time: ${name}`, async () => {
    const read = (count: number) =>
      readFile({ kind: 'claims', path: 'claims/flights.md' }, claimWith(shape(count)), SETTINGS);
    // What is loaded once is not counted.
    read(SIZE);
    const steps = [];
    for (const factor of [2, 4]) steps.push(await stepsOf(() => read(SIZE * factor)));
    const [once = 0, twice = 0] = steps;
    assert.ok(twice < once * 2.5, `${once} steps, then ${twice}`);
  });
}

/** The claim with additional front matter, which replaces keys that it already has. */
function claimWith(lines: string): string {
  const plain = lines.startsWith('sources:') ? CLAIM.replace(/^sources:[\s\S]*?(?=^---)/m, '') : CLAIM;
  // Long enough to be checked for size before it is parsed, whatever the count.
  return plain.replace('\n---\n', () => `\n# ${'a'.repeat(10_000)}\n${lines.trimEnd()}\n---\n`);
}

test('only a hundred of twenty thousand escapes in one value are reported', async () => {
  const text = claimWith(SHAPES['escapes of control characters in one value']?.(20_000) ?? '');
  const { file } = readFile({ kind: 'claims', path: 'claims/flights.md' }, text, SETTINGS);
  assert.equal(file.messages.filter(({ ruleId }) => ruleId === 'hidden-character').length, 100);
  assert.match(file.messages.at(-1)?.reason ?? '', /^More than 100 errors in this file/);
});
