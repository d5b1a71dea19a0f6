import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from '../testing/scripted-history.ts';
import { changesBetween } from './changes-between.ts';
import { type Facts, factsOf } from './facts.ts';
import { kindOf } from './kind-of.ts';

const read = (text: string): Facts => {
  const { facts } = factsOf(Buffer.from(text));
  assert.ok(facts, text);
  return facts;
};

const BODY = 'The *tower* was “built” in 1900.\n\n- One\n- Two\n\nSee [the map](https://maps.example/).';
const CLAIM = told('tower', {
  body: BODY,
  sources: ['plan', 'map'],
  more: ['topics: [towers, mills]', 'corrections:', '  - date: 2026-01-02', '    kind: update', '    note: It is old.'],
});
const edit = (passage: string | RegExp, by: string) => CLAIM.replace(passage, by);
const url = (id: string, address: string) => edit(`- id: ${id}\n`, `- id: ${id}\n    url: ${address}\n`);
const ITEM = { added: 0, removed: 0, changed: 0 };

/** Edits, what a reader sees of them, and their kind. */
const EDITS: Record<string, [string, string, object, string]> = {
  'white space': [CLAIM, edit('was “built”', 'was\n“built” '), {}, 'formatting'],
  'the shape of quotation marks': [CLAIM, edit('“built”', '"built"'), {}, 'formatting'],
  'the marker of a list': [CLAIM, edit('- One\n- Two', '* One\n* Two'), {}, 'formatting'],
  emphasis: [CLAIM, edit('*tower*', '**tower**'), {}, 'formatting'],
  'a heading of another level': [edit('See', '## See'), edit('See', '### See'), {}, 'formatting'],
  'a flow list as a block list': [CLAIM, edit('[towers, mills]', '\n  - towers\n  - mills'), {}, 'formatting'],
  'a folded text': [CLAIM, edit('summary: It was built', 'summary: >\n  It was\n  built'), {}, 'formatting'],
  'the id of a source, wherever it is': [CLAIM, CLAIM.replaceAll(/@map|id: map/g, '$&2'), {}, 'formatting'],
  'the order of sources': [CLAIM, edit(/( {2}- id: plan\n.*\n)( {2}- id: map\n.*\n)/, '$2$1'), {}, 'formatting'],
  'the language of a source': [
    CLAIM,
    edit('- id: map\n', '- id: map\n    titleLang: es\n    quoteLang: es\n'),
    {},
    'formatting',
  ],
  'the default kind of a source': [CLAIM, edit('- id: map\n', '- id: map\n    kind: other\n'), {}, 'formatting'],
  'the kind of a source': [
    CLAIM,
    edit('- id: map\n', '- id: map\n    kind: data\n'),
    { sources: { ...ITEM, changed: 1 } },
    'sources',
  ],
  'the language that a quote is translated from': [
    edit('- id: map\n', '- id: map\n    quoteTranslation: Map\n'),
    edit('- id: map\n', '- id: map\n    quoteTranslation: Map\n    quoteLang: es\n'),
    { sources: { ...ITEM, changed: 1 } },
    'sources',
  ],
  'the stance of a source': [
    CLAIM,
    edit('- id: map\n', '- id: map\n    stance: context\n'),
    { sources: { ...ITEM, changed: 1 } },
    'sources',
  ],
  'a letter': [CLAIM, edit('in 1900,', 'in 1901,'), { parts: ['summary'] }, 'text'],
  'the case of a letter': [CLAIM, edit('- Two', '- two'), { parts: ['body'] }, 'text'],
  'an address in the text': [CLAIM, edit('maps.example', 'map.example'), { parts: ['links'] }, 'text'],
  'a citation that moved': [
    CLAIM,
    edit('“built” in', '“built” [@plan] in').replace(') [@plan]', ')').replace('/). [@plan]', '/).'),
    { parts: ['citations'] },
    'text',
  ],
  'a citation of another source': [CLAIM, edit('[@plan] [@map]', '[@map] [@plan]'), { parts: ['citations'] }, 'text'],
  'the address of a source': [
    url('map', 'https://a.example/'),
    url('map', 'https://b.example/'),
    { sources: { ...ITEM, changed: 1 } },
    'sources',
  ],
  'another source with the id of an earlier one': [
    url('map', 'https://a.example/'),
    url('map', 'https://b.example/').replace('The map of', 'The deed of'),
    { sources: { ...ITEM, added: 1, removed: 1 } },
    'sources',
  ],
  'the scheme and host of an address': [
    url('map', 'http://a.example/'),
    url('map', 'https://www.a.example').replace('The map of', 'The deed of'),
    { sources: { ...ITEM, changed: 1 } },
    'sources',
  ],
  'the title of a source': [CLAIM, edit('The map of', 'A map of'), { sources: { ...ITEM, changed: 1 } }, 'sources'],
  'a reworded correction': [
    CLAIM,
    edit('note: It is old.', 'note: It is very old.'),
    {
      corrections: {
        added: [],
        removed: [],
        changed: [
          {
            before: { date: '2026-01-02', kind: 'update', note: 'It is old.' },
            after: { date: '2026-01-02', kind: 'update', note: 'It is very old.' },
          },
        ],
      },
    },
    'text',
  ],
  'a translation of the claim': [
    CLAIM,
    edit('verdict:', 'claimTranslation: The tower is new.\nverdict:'),
    { parts: ['claimTranslation'] },
    'text',
  ],
  'a topic': [CLAIM, edit('towers, mills', 'towers'), { parts: ['topics'] }, 'text'],
};

for (const [name, [before, after, changes, kind]] of Object.entries(EDITS)) {
  test(`between two versions that differ in ${name}, readers see what they should`, () => {
    assert.notEqual(before, after);
    const found = changesBetween(read(before), read(after));
    const { wording: _, ...others } = found;
    assert.deepEqual(JSON.parse(JSON.stringify(others)), JSON.parse(JSON.stringify(changes)));
    assert.equal(kindOf(found), kind);
  });
}

test('a wording that comes back has the same digest, however it is written', () => {
  const other = edit('in 1900,', 'in 1901,');
  const quoted = CLAIM.replace(/^summary: (.*)$/m, "summary: '$1'");
  assert.notEqual(quoted, CLAIM);
  const away = changesBetween(read(CLAIM), read(other)).wording?.summary;
  const back = changesBetween(read(other), read(quoted)).wording?.summary;
  assert.ok(away && back);
  assert.deepEqual([back.from, back.to], [away.to, away.from]);
  assert.notEqual(away.from, away.to);
});
