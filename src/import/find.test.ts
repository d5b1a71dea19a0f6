import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find, type Scope, scopesFor } from './find.ts';
import type { Mapping } from './mapping.ts';
import type { Value } from './mapping-values.ts';
import { readMapping } from './read-mapping.ts';
import { readSource } from './source-files.ts';

const SOURCE = `---
title: One
empty:
quote: "*Word* [for](https://a.example) word"
when: 2021-03-04 10:00
who: [ada, bo]
hops: ../secret
checks:
  - by: p
    rating: "1"
    link: a b
  - by: q
    quote: Two
---
Text.
`;

const MAPPING = `claims: { files: "claims/{year}/{name}.md" }
look-up:
  person: { file: "people/{who}.md" }
  hop: { file: "people/{hops}.md" }
  label: { file: "people/p.md", list: ratings, where: id, is: rating }
values:
  when: { day: when }
  loop: loop
fields: { title: title, claim: title, summary: title, published: when, sources: [{ title: title }] }
verdict: { label: rating, labels: {} }
`;

const files = new Map(
  [
    readSource('claims/2021/one.md', Buffer.from(SOURCE)),
    readSource('people/ada.md', Buffer.from('---\nname: Ada\n---\n')),
    readSource('people/bo.md', Buffer.from('---\nname: Bo\n---\n')),
    readSource('people/p.md', Buffer.from('---\nratings: [{id: "1", name: Wrong}, {id: "2", name: Right}]\n---\n')),
  ].map((file) => [file.path, file]),
);

function scope(): Scope {
  const { mapping } = readMapping('m.yaml', Buffer.from(MAPPING), ['true']);
  const file = files.get('claims/2021/one.md');
  assert.ok(mapping && file);
  return {
    folder: { files, others: [] },
    mapping: mapping as Mapping,
    file,
    pathParts: { year: '2021', name: 'one' },
    sourceIds: new Map([['checks[1]', 'p']]),
    resolving: [],
  };
}

const texts = (value: Value, within = scope()) => find(value, within).map((found) => found.text);
const key = (name: string): Value => ({ key: name });

const CASES: [what: string, value: Value, expected: string[]][] = [
  ['a key', key('title'), ['One']],
  ['a key without a value', key('empty'), []],
  ['a missing key', key('nothing'), []],
  ['a key that every object has', key('constructor'), []],
  ['a list', key('who'), ['ada', 'bo']],
  ['a key of the items of a list', key('checks.by'), ['p', 'q']],
  ['the body', key('(text)'), ['Text.']],
  ['a part of the path', key('year'), ['2021']],
  ['a template', key('{title} of {year}'), ['One of 2021']],
  ['a template with a missing key', key('{title} of {nothing}'), []],
  ['a template for an address', key('https://a.example/{checks.link}'), ['https://a.example/a%20b']],
  ['a fixed text', { fixed: 'F' }, ['F']],
  ['the first value that exists', { first: [key('empty'), key('year'), key('title')] }, ['2021']],
  ['all of several values', { all: [key('title'), key('empty'), key('year')] }, ['One', '2021']],
  ['the case for a value', { by: 'title', cases: { One: { fixed: 'A' }, Two: { fixed: 'B' } } }, ['A']],
  ['no case for a value', { by: 'year', cases: { One: { fixed: 'A' } } }, []],
  ['Markdown as plain text', { plain: key('quote') }, ['Word for word']],
  ['a named value with the name of a key in it', key('when'), ['2021-03-04']],
  ['a named value that refers only to itself', key('loop'), []],
  ['another file for each value', key('person.name'), ['Ada', 'Bo']],
  ['a path outside the folder', key('hop.name'), []],
];

for (const [what, value, expected] of CASES) test(`find: ${what}`, () => assert.deepEqual(texts(value), expected));

test('in an item, a key refers only to the item, and `file.` to the whole file', () => {
  const [first, second] = scopesFor('checks', scope());
  assert.ok(first && second);
  assert.deepEqual(texts(key('quote'), first), []);
  assert.deepEqual(texts(key('quote'), second), ['Two']);
  assert.deepEqual(texts(key('year'), first), []);
  assert.deepEqual(texts(key('file.year'), first), ['2021']);
  assert.deepEqual(texts(key('label.name'), first), ['Wrong']);
  assert.deepEqual(texts(key('label.name'), second), []);
  assert.deepEqual(texts(key('{by} {cite}'), first), ['p [@p]']);
  assert.deepEqual(texts(key('{by} {cite}'), second), []);
});

test('a text has the places it comes from and the parts that were dropped', () => {
  assert.deepEqual(find({ plain: key('quote') }, scope()), [
    { text: 'Word for word', from: ['claims/2021/one.md#quote'], dropped: ['address of a link: https://a.example'] },
  ]);
  assert.deepEqual(find(key('when'), scope())[0]?.dropped, ['time of day: 10:00']);
  assert.deepEqual(find(key('person.name'), scope())[0]?.from, ['people/ada.md#name', 'claims/2021/one.md#who[1]']);
});

test('several values in a template are joined without duplicates', () => {
  assert.deepEqual(texts(key('{checks.by}!')), ['p; q!']);
});
