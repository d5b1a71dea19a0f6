import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { unzipSync } from 'fflate';
import { claimOf, DESK } from '../testing/claims.ts';
import { archive } from './archive.ts';
import { claimJson, claimsJson } from './claims.ts';
import { croissant, dcat } from './description.ts';
import { textOf } from './listing.ts';
import { listSchema, recordSchema } from './schemas.ts';

const CLAIMS = [
  claimOf('There were flights.', {
    claimants: [{ name: 'Ana', type: 'person' }],
    appearances: [{ url: 'https://gull.example/', views: 12, startAt: '1:03' }],
    dossier: 'flights',
    order: 2,
    lang: 'de',
  }),
  claimOf('There were boats.', {
    slug: 'boats',
    corrections: [{ date: '2026-11-25', kind: 'withdrawal', note: 'It was another boat.' }],
  }),
];

test('the files have the form that their schemas describe', () => {
  const ajv = new Ajv2020({ strict: false });
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  const one = ajv.compile(recordSchema(DESK));
  const all = ajv.compile(listSchema(DESK));
  for (const claim of CLAIMS) assert.ok(one(JSON.parse(claimJson(claim, DESK))), JSON.stringify(one.errors));
  const list = JSON.parse(textOf(claimsJson(CLAIMS, DESK, { title: 'Desk', path: 'claims/' })));
  const [first] = list.claims;
  assert.ok(all(list), JSON.stringify(all.errors));
  assert.equal(one({ ...first, rating: 9 }), false);
  assert.equal(one({ ...first, verdict: 'perhaps' }), false);
  assert.equal(one({ ...first, order: 'second' }), false);
  assert.equal(one({ ...first, unknown: 1 }), false);
});

test('the archive has the same bytes each time, and another program can open it', async () => {
  const files = { 'README.txt': 'Été\n', 'claims.jsonl': '{}\n'.repeat(1000) };
  const bytes = await archive(files);
  assert.deepEqual(await archive(files), bytes);
  const opened = unzipSync(bytes);
  assert.deepEqual(
    Object.entries(opened).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
    Object.entries(files),
  );
});

test('the descriptions name the files with their sizes and digests', () => {
  const file = { name: 'claims.csv', type: 'text/csv', says: 'All', bytes: 12, sha256: 'ab' };
  const set = { site: DESK, issued: '2026-11-24', modified: '2026-11-25', files: [file] };
  const [distribution] = JSON.parse(dcat(set))['dcat:distribution'];
  assert.deepEqual(distribution['dcat:downloadURL'], { '@id': 'https://desk.example/data/claims.csv' });
  const described = JSON.parse(croissant(set));
  assert.deepEqual([described.distribution[0].sha256, described.distribution[0].contentSize], ['ab', '12 B']);
  assert.deepEqual(described.recordSet[0].field[0].source.extract, { column: 'slug' });
});

test('licences and languages are resources in DCAT where they have an address', () => {
  const described = (site: Partial<typeof DESK>) =>
    JSON.parse(dcat({ site: { ...DESK, ...site }, issued: undefined, modified: undefined, files: [] }));
  const german = described({ lang: 'de-AT', licence: 'https://creativecommons.org/licenses/by/4.0/' });
  assert.deepEqual(german['dct:license'], { '@id': 'https://creativecommons.org/licenses/by/4.0/' });
  assert.deepEqual(german['dct:language'], { '@id': 'http://id.loc.gov/vocabulary/iso639-1/de' });
  const other = described({ lang: 'fil', licence: 'CC BY 4.0' });
  assert.deepEqual([other['dct:license'], other['dct:language']], ['CC BY 4.0', 'fil']);
});
