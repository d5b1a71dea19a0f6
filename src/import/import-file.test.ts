import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { withContent } from '../testing/content.ts';
import { IDS, imported, json, LABELS, REVIEW } from '../testing/imported.ts';
import { importFile, mappingFor, readRecordFile } from './import-file.ts';
import { writeImport } from './import-folder.ts';

const HOSTILE: [what: string, name: string, text: string][] = [
  ['deep nesting', 'a.json', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['deep objects', 'a.json', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  [
    'prototype keys',
    'a.json',
    '[{"__proto__": {"claim": "x"}, "constructor": {"prototype": {"polluted": 1}}, "claim": "x"}]',
  ],
  ['an open quotation mark in CSV', 'a.csv', 'slug,claim,verdict\na,"b,c\nd,e,f\n'],
  ['bytes that are no text', 'a.json', '\u0000\u0000\u0001'],
  ['nothing', 'a.csv', ''],
  ['a review that refers to itself', 'a.json', json({ ...REVIEW, '@id': '#a', itemReviewed: { '@id': '#a' } })],
];

for (const [what, name, text] of HOSTILE) {
  test(`hostile input does no harm: ${what}`, async () => {
    const mapping =
      'fields: { title: claim, claim: claim, summary: claim, published: claim, sources: [{ title: claim }] }\nverdict: { label: verdict }\n';
    await imported(name, text, readRecordFile(name, Buffer.from(text)).kind === 'others' ? mapping : LABELS);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    assert.equal(({} as Record<string, unknown>).claim, undefined);
  });
}

test('a second import changes nothing', () =>
  withContent({}, async (root) => {
    const file = readRecordFile('a.json', Buffer.from(json(REVIEW)));
    const { mapping } = mappingFor(file, undefined, IDS);
    assert.ok(mapping);
    for (const expected of [1, 0]) {
      const content = await readClaims(root);
      const { result } = await importFile(file, mapping, IDS, { root, content, into: 'claims/new' });
      assert.equal(result.accepted.length, expected);
      await writeImport(root, result);
    }
  }));
