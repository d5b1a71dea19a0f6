import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { claimOf, claimsOf, DESK, otherTexts } from '../../testing/claims.ts';
import { formsOf } from '../../text/tokens.ts';
import { decodeForms } from './forms-file.ts';
import type { Facets, IndexedClaim, IndexRoot } from './index-files.ts';
import { type IndexFiles, makeIndex } from './make-index.ts';
import { decodePostings } from './postings-file.ts';

const TEXTS = otherTexts(300);
const MANY = claimsOf(otherTexts(3000));
/** The index of many claims, created once. */
const INDEX_OF_MANY = makeIndex(MANY, DESK);

function rootOf(files: IndexFiles): IndexRoot {
  return JSON.parse(Buffer.from(files.get('index.json') ?? '').toString());
}

function unpacked(files: IndexFiles, name: string): Buffer {
  return gunzipSync(files.get(`${rootOf(files).folder}/${name}`) ?? '');
}

function json<Value>(files: IndexFiles, name: string): Value {
  return JSON.parse(unpacked(files, name).toString());
}

test('the same claims in any order give the same bytes', async () => {
  const claims = claimsOf(TEXTS.slice(0, 150));
  const made = await makeIndex(claims, DESK);
  assert.deepEqual(await makeIndex(claims.toReversed(), DESK), made);
  assert.deepEqual(await makeIndex(claims, DESK), made);
});

test('the list of claims passed in is not reordered', async () => {
  const claims = claimsOf(TEXTS.slice(0, 20)).toReversed();
  const before = [...claims];
  await makeIndex(claims, DESK);
  assert.deepEqual(claims, before);
});

test('claims are numbered in the order of their slugs', async () => {
  const claims = claimsOf(TEXTS.slice(0, 20));
  const files = await makeIndex(claims.toReversed(), DESK);
  const { claimsInFile } = rootOf(files);
  for (const [number, { slug, data }] of claims.entries()) {
    const found = json<IndexedClaim[]>(files, `claims-${Math.floor(number / claimsInFile)}.bin`)[number % claimsInFile];
    assert.deepEqual([found?.slug, found?.claim], [slug, data.claim]);
  }
});

test('the index contains what a search result displays', async () => {
  const claimant = { name: 'Jane Doe', type: 'person', url: 'https://jane.example/' } as const;
  const data = { title: 'Were there?', verdict: 'mostly-false', claimant, claimDate: '2019-03-04', lang: 'pt-BR' };
  const files = await makeIndex([claimOf('There were flights', data)], DESK, () => ({ name: 'pt_1a2b3c', text: '' }));
  const [{ whole = 0, ...kept } = {}] = json<Partial<IndexedClaim>[]>(files, 'claims-0.bin');
  assert.deepEqual(kept, {
    slug: 'flights',
    title: 'Were there?',
    claim: 'There were flights',
    summary: 'No.',
    verdict: 'mostly-false',
    published: '2026-11-24',
    lang: 'pt-BR',
    claimant: 'Jane Doe',
    claimDate: '2019-03-04',
    page: 'pt_1a2b3c',
  });
  assert.ok(whole > 0);
});

test('the root describes the site', async () => {
  const claims = [
    ...claimsOf(['Flights'], { lang: 'pt-BR' }),
    claimOf('Aviões', { slug: 'a', lang: 'pt' }),
    claimOf('Milk'),
  ];
  const { site, languages, claims: count, format } = rootOf(await makeIndex(claims, DESK));
  assert.deepEqual([format, count, languages], [1, 3, ['en', 'pt']]);
  assert.deepEqual([site.url, site.lang, site.publisher], ['https://desk.example/', 'en', 'The desk']);
  assert.deepEqual(site.verdicts.at(0)?.id, 'true');
});

test('facets are by claim number, and the newest claim comes first', async () => {
  const claims = [
    claimOf('Flights', { slug: 'a', published: '2024-01-01', topics: ['constructor', 'air', 'air'] }),
    claimOf('Planes', { slug: 'b', published: '2026-01-01', verdict: 'true', topics: ['air'] }),
    claimOf('Boats', { slug: 'c', published: '2025-01-01' }),
  ];
  const files = await makeIndex(claims, DESK, (slug) => (slug === 'b' ? undefined : { name: `en_${slug}`, text: '' }));
  assert.deepEqual(json(files, 'newest.bin'), [1, 2, 0]);
  assert.deepEqual(json(files, 'pages.bin'), ['en_a', null, 'en_c']);
  const { verdict, topics, year } = json<Facets>(files, 'facets.bin');
  assert.deepEqual(verdict, { values: ['false', 'true'], claims: [[0], [1], [0]] });
  assert.deepEqual(topics, { values: ['constructor', 'air'], claims: [[0, 1], [1], []] });
  assert.deepEqual(year?.values, ['2024', '2026', '2025']);
});

test('the name of the folder depends on the content of the files and on nothing else', async () => {
  const folder = async (...texts: string[]) => rootOf(await makeIndex(claimsOf(texts), DESK)).folder;
  assert.match(await folder('Flights'), /^[0-9a-f]{12}$/);
  assert.equal(await folder('Flights'), await folder('Flights'));
  assert.notEqual(await folder('Flights'), await folder('flights'));
  assert.notEqual(await folder('Flights'), await folder('Flights', 'Flights'));
  const titled = await makeIndex(claimsOf(['Flights']), { ...DESK, title: 'Another desk' });
  assert.equal(rootOf(titled).folder, await folder('Flights'));
});

test('all files but the root are in one folder and compressed', async () => {
  const files = await makeIndex(claimsOf(TEXTS), DESK);
  const { folder } = rootOf(files);
  for (const path of files.keys()) {
    if (path === 'index.json') continue;
    assert.match(
      path,
      new RegExp(`^${folder}/(?:(?:words|forms|texts|claims)-\\d+|facets|newest|speaks|pages)\\.bin$`),
    );
    const isWithoutPages = path.endsWith('texts-0.bin');
    assert.ok(isWithoutPages || unpacked(files, path.slice(folder.length + 1)).length > 0);
  }
});

test('stems are sorted across files, and the root contains the first stem in each', async () => {
  const files = await INDEX_OF_MANY;
  const { words } = rootOf(files);
  assert.ok(words.length > 5);
  const stems = words.map((first, n) => {
    const inFile = [...decodePostings(unpacked(files, `words-${n}.bin`)).keys()];
    assert.deepEqual([...decodeForms(unpacked(files, `forms-${n}.bin`)).keys()], inFile);
    assert.equal(inFile[0], first);
    return inFile;
  });
  assert.deepEqual(stems.flat(), stems.flat().toSorted());
  assert.equal(files.has(`${rootOf(files).folder}/words-${words.length}.bin`), false);
});

test('no postings file is larger than the limit', async () => {
  const files = await INDEX_OF_MANY;
  for (const n of rootOf(files).words.keys()) assert.ok(unpacked(files, `words-${n}.bin`).length <= 8500);
});

test('a posting takes less than three bytes on average', async () => {
  const files = await INDEX_OF_MANY;
  const postings = MANY.reduce((sum, { data }) => sum + new Set(formsOf(data.claim)).size + 1, 0);
  const bytes = [...files].filter(([path]) => /\/words-/.test(path)).reduce((sum, [, { length }]) => sum + length, 0);
  assert.ok(bytes / postings < 3, `${bytes / postings} bytes per posting`);
});

test('the most frequent stems have keys of their own, stop words excluded', async () => {
  const files = await makeIndex(claimsOf(TEXTS.map((text) => `the flights ${text}`)), DESK);
  const { frequent } = rootOf(files);
  assert.equal(frequent.split(' ').length, 200);
  assert.ok(frequent.startsWith('flight '));
  const all = rootOf(files).words.flatMap((_, n) => [...decodePostings(unpacked(files, `words-${n}.bin`)).keys()]);
  assert.equal(all.filter((stem) => stem.startsWith('}')).length, 200);
  assert.ok(all.includes('~the') && all.includes('}flight') && !all.includes('flight'));
});

test('a claim that consists of a single word of 200,000 characters can be indexed', async () => {
  for (const letter of ['a', 'y', '無', 'ل', '🦁', "l'"]) {
    const files = await makeIndex([claimOf(letter.repeat(200_000 / letter.length), { title: 'One word' })], DESK);
    assert.equal(json<unknown[]>(files, 'claims-0.bin').length, 1);
  }
});

test('an index without claims is valid', async () => {
  const files = await makeIndex([], DESK);
  assert.equal(rootOf(files).claims, 0);
  assert.equal(decodePostings(unpacked(files, 'words-0.bin')).size, 0);
});

test('a withdrawn fact-check has the date of its withdrawal and no verdict', async () => {
  const corrections = [{ date: '2026-12-01', kind: 'withdrawal' as const, note: 'It was a balloon.' }];
  const files = await makeIndex(
    [claimOf('There were flights'), claimOf('A whale', { slug: 'whale', corrections })],
    DESK,
  );
  const kept = json<IndexedClaim[]>(files, 'claims-0.bin').map(({ slug, verdict, withdrawn }) => [
    slug,
    verdict,
    withdrawn,
  ]);
  assert.deepEqual(kept, [
    ['flights', 'false', undefined],
    ['whale', undefined, '2026-12-01'],
  ]);
  assert.deepEqual(json<Facets>(files, 'facets.bin').verdict, { values: ['false'], claims: [[0], []] });
});
