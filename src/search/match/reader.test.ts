import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf, DESK, loadOf, matcherOf, otherTexts } from '../../testing/claims.ts';
import { loadLanguages } from '../languages.ts';
import { termsOf } from './claim-terms.ts';
import { computeImpacts } from './impacts.ts';
import { makeIndex } from './make-index.ts';
import { type Load, openIndex } from './reader.ts';

const TEXTS = ['There were flights', 'Milk is white', 'Ferries burn', ...otherTexts(1500)];
const FILES = await makeIndex(claimsOf(TEXTS), DESK, (slug) => ({ name: `en_${slug}`, text: '' }));

/** The index, and the names of the files that were fetched so far. */
async function opened() {
  const fetched: string[] = [];
  const index = await openIndex(loadOf(FILES, fetched));
  return { index, fetched: () => fetched.map((path) => path.replace(/^.*\//, '')) };
}

test('opening an index fetches only its root', async () => {
  const { index, fetched } = await opened();
  index.fileOf('flight');
  assert.deepEqual(fetched(), ['index.json']);
});

test('no file is fetched twice, not even for simultaneous lookups', async () => {
  const { index, fetched } = await opened();
  for (let n = 0; n < 3; n++) {
    const lookups = ['flight', 'milk', 'ferri', 'nobody', 'zzz'].flatMap((stem) => [
      index.postings(stem),
      index.forms(stem),
    ]);
    await Promise.all([...lookups, index.claim(0), index.claim(1), index.facets(), index.newest(), index.pages()]);
  }
  assert.deepEqual(fetched(), [...new Set(fetched())]);
  assert.deepEqual(
    fetched().filter((name) => !/^(?:words|forms)-/.test(name)),
    ['index.json', 'claims-0.bin', 'facets.bin', 'newest.bin', 'pages.bin'],
  );
});

test('a stem has its postings and forms', async () => {
  const { index } = await opened();
  assert.deepEqual([...((await index.postings('flight'))?.keys() ?? [])], [0]);
  assert.deepEqual(await index.forms('flight'), new Map([['flights', undefined]]));
  assert.equal(await index.postings('nobody'), undefined);
  assert.equal(await index.forms('nobody'), undefined);
});

test('every term of every claim can be looked up', async () => {
  const { index } = await opened();
  const languages = await loadLanguages(['en']);
  const { terms } = computeImpacts(claimsOf(TEXTS).map((claim) => termsOf(claim, languages, 'en')));
  for (const [stem, { postings, forms }] of terms) {
    assert.deepEqual(await index.postings(stem), postings);
    assert.deepEqual([...((await index.forms(stem))?.keys() ?? [])], [...forms.keys()]);
  }
});

test('stems that sort before or after all others have no postings', async () => {
  const { index } = await opened();
  for (const stem of ['', '0', '@', '}', '~', '~~', '總統', '🦁', '\uffff', '__proto__', 'constructor'])
    assert.equal(await index.postings(stem), undefined, stem);
  assert.equal(index.fileOf(''), 0);
  assert.equal(index.fileOf('\uffff'), index.root.words.length - 1);
});

test('claims, facets and pages can be looked up by claim number', async () => {
  const { index } = await opened();
  for (const number of [0, 1, 7, 8, TEXTS.length - 1]) assert.equal((await index.claim(number)).claim, TEXTS[number]);
  assert.equal((await index.pages())[1], 'en_claim-0002');
  assert.equal((await index.newest()).length, TEXTS.length);
  assert.deepEqual((await index.facets()).verdict?.values, ['false']);
});

test('a missing claim is reported', async () => {
  const { index } = await matcherOf(claimsOf(['There were flights']));
  await assert.rejects(index.claim(5), { message: 'The search index has no claim 5' });
});

test('a file that could not be fetched is fetched again', async () => {
  let isDown = false;
  const load = loadOf(FILES);
  const index = await openIndex(async (path) => {
    if (isDown) throw new Error('No connection');
    return load(path);
  });
  isDown = true;
  for (const lookup of [() => index.postings('flight'), () => index.claim(0), () => index.facets()])
    await assert.rejects(lookup, { message: 'No connection' });
  isDown = false;
  assert.equal((await index.postings('flight'))?.size, 1);
  assert.equal((await index.claim(0)).claim, 'There were flights');
  await index.facets();
});

test('a file that arrived damaged is fetched again', async () => {
  let isDamaged = true;
  const load = loadOf(FILES);
  const index = await openIndex(async (path) => {
    const bytes = await load(path);
    return isDamaged && path !== 'index.json' ? bytes.slice(0, bytes.length / 2) : bytes;
  });
  await assert.rejects(index.postings('flight'));
  isDamaged = false;
  assert.equal((await index.postings('flight'))?.size, 1);
});

test('an index of another format is refused', async () => {
  const root = { ...JSON.parse(new TextDecoder().decode(FILES.get('index.json'))), format: 2 };
  const load: Load = async () => new TextEncoder().encode(JSON.stringify(root));
  await assert.rejects(openIndex(load), { message: 'The search index has the format 2, expected 1' });
});

test('an index without a valid root cannot be opened', async () => {
  await assert.rejects(openIndex(loadOf(new Map())), { message: 'No file index.json' });
  await assert.rejects(
    openIndex(async () => new TextEncoder().encode('<!doctype html>')),
    SyntaxError,
  );
});
