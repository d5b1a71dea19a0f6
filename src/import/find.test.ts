import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find, itemsOf } from './find.ts';
import type { Mapping } from './mapping.ts';
import type { Value } from './mapping-values.ts';
import { readMapping } from './read-mapping.ts';
import type { Scope } from './scope.ts';
import { readSource } from './source-file.ts';

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
    parts: { year: '2021', name: 'one' },
    sourceIds: new Map([['checks[1]', 'p']]),
    open: [],
  };
}

const texts = (value: Value, within = scope()) => find(value, within).map((found) => found.text);
const key = (name: string): Value => ({ key: name });

const CASES: [what: string, value: Value, expected: string[]][] = [
  ['a key', key('title'), ['One']],
  ['a key with nothing behind it', key('empty'), []],
  ['a key that is not there', key('nothing'), []],
  ['a key of objects', key('constructor'), []],
  ['a list', key('who'), ['ada', 'bo']],
  ['a key of items', key('checks.by'), ['p', 'q']],
  ['the text', key('(text)'), ['Text.']],
  ['a part of the path', key('year'), ['2021']],
  ['a template', key('{title} of {year}'), ['One of 2021']],
  ['a template with something missing', key('{title} of {nothing}'), []],
  ['a template of an address', key('https://a.example/{checks.link}'), ['https://a.example/a%20b']],
  ['something fixed', { fixed: 'F' }, ['F']],
  ['the first that is there', { first: [key('empty'), key('year'), key('title')] }, ['2021']],
  ['all of several', { all: [key('title'), key('empty'), key('year')] }, ['One', '2021']],
  ['a choice', { by: 'title', cases: { One: { fixed: 'A' }, Two: { fixed: 'B' } } }, ['A']],
  ['a choice without a case', { by: 'year', cases: { One: { fixed: 'A' } } }, []],
  ['Markdown as mere text', { plain: key('quote') }, ['Word for word']],
  ['a named value that hides a key of the same name', key('when'), ['2021-03-04']],
  ['a named value that means only itself', key('loop'), []],
  ['another file for each of several values', key('person.name'), ['Ada', 'Bo']],
  ['a path that leaves the folder', key('hop.name'), []],
];

for (const [what, value, expected] of CASES) test(`finds ${what}`, () => assert.deepEqual(texts(value), expected));

test('in an item a key means the item’s alone, and `file.` that of the file', () => {
  const [first, second] = itemsOf('checks', scope()).map((item) => ({ ...scope(), item }));
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

test('says where a text comes from and what it no longer shows', () => {
  assert.deepEqual(find({ plain: key('quote') }, scope()), [
    { text: 'Word for word', from: ['claims/2021/one.md#quote'], dropped: ['address of a link: https://a.example'] },
  ]);
  assert.deepEqual(find(key('when'), scope())[0]?.dropped, ['time of day: 10:00']);
  assert.deepEqual(find(key('person.name'), scope())[0]?.from, ['people/ada.md#name', 'claims/2021/one.md#who[1]']);
});

test('several texts in a template stand side by side, each once', () => {
  assert.deepEqual(texts(key('{checks.by}!')), ['p; q!']);
});
