import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeLibrary } from '../library/make-library.ts';
import { claimOf, DESK } from '../testing/claims.ts';
import { dataFiles } from './data-files.ts';
import { contentsOf } from './files.ts';

const FLIGHTS = claimOf('There were flights.', { related: ['boats', 'secret'], dossier: 'hidden', topics: ['air'] });
const BOATS = claimOf('There were boats.', { slug: 'boats' });
const files = dataFiles(makeLibrary([{ site: DESK }, { claim: FLIGHTS }, { claim: BOATS }]));

test('each claim and each list has its files', () => {
  const paths = files.map(({ path }) => path);
  for (const path of [
    'claims/flights.json',
    'topics/air.json',
    'topics/air.csv',
    'verdicts/false.csv',
    'data/claims.zip',
  ])
    assert.ok(paths.includes(path), path);
  assert.equal(new Set(paths).size, paths.length);
});

test('no file names a fact-check or dossier that readers cannot see yet', async () => {
  const texts = await Promise.all(
    files.map(async (file) => [file.path, String(await contentsOf(file, files))] as const),
  );
  for (const [path, text] of texts) assert.doesNotMatch(text, /secret|hidden/, path);
  const flights = JSON.parse(texts.find(([path]) => path === 'claims/flights.json')?.[1] ?? '');
  assert.deepEqual(flights.related, ['boats']);
  assert.equal(flights.html, FLIGHTS.html);
});

test('the key of a file changes when a related fact-check is published', () => {
  const secret = claimOf('A secret.', { slug: 'secret' });
  const after = dataFiles(makeLibrary([{ site: DESK }, { claim: FLIGHTS }, { claim: BOATS }, { claim: secret }]));
  const keyOf = (all: typeof files) => {
    const file = all.find(({ path }) => path === 'claims/flights.json');
    assert.ok(file);
    return (file.from as { digest: string }).digest;
  };
  assert.notEqual(keyOf(files), keyOf(after));
});
