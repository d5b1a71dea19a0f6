import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeLibrary } from '../library/make-library.ts';
import type { Source } from '../model/source.ts';
import { claimOf, DESK } from '../testing/claims.ts';
import { offlineSources } from './offline.ts';
import { publisherPages } from './publishers.ts';

const source = (url: string, more: Partial<Source> = {}): Source => ({
  id: 's',
  title: `Report ${url.slice(-1)}`,
  publisher: 'Agency',
  kind: 'news',
  url,
  ...more,
});

const WITHDRAWN = { date: '2031-02-01', kind: 'withdrawal' as const, note: 'Wrong.' };

function libraryOf(offline: Record<string, string> = {}) {
  const claims = [
    claimOf('One.', { slug: 'one', sources: [source('https://agency.example/a', { stance: 'supports' })] }),
    claimOf('Two.', { slug: 'two', sources: [source('http://www.agency.example/a/', { stance: 'contradicts' })] }),
    claimOf('Three.', {
      slug: 'three',
      sources: [source('https://agency.example/a#p', { stance: 'supports' })],
      corrections: [WITHDRAWN],
    }),
    claimOf('Four.', {
      slug: 'four',
      sources: [source('https://agency.example/b'), source('https://agency.example/a')],
    }),
  ];
  return makeLibrary([{ site: DESK }, { offline }, ...claims.map((claim) => ({ claim }))]);
}

test('claims that rest on the same document are under it, with what it is to each, the document with most claims first', () => {
  const [page] = publisherPages(libraryOf());
  const { sources = [], citedBy, total } = page?.props ?? {};
  assert.deepEqual([total, citedBy], [2, { counted: 3, withdrawn: 1 }]);
  assert.deepEqual(
    sources.map(({ source: { url }, claims }) => [
      url,
      claims.map(({ claim, stance }) => `${claim.slug} ${stance}`).sort(),
    ]),
    [
      ['https://agency.example/b', ['four undefined']],
      [sources[0]?.source.url, ['four undefined', 'one supports', 'three supports', 'two contradicts']],
    ].reverse(),
  );
  assert.deepEqual(
    sources[0]?.stances,
    [
      { stance: 'supports', count: 1 },
      { stance: 'contradicts', count: 1 },
    ],
    'withdrawn fact-checks do not count',
  );
});

test('sources that are offline are listed newest first, with their claims', () => {
  assert.equal(offlineSources(libraryOf()), undefined);
  const found = offlineSources(
    libraryOf({ 'https://agency.example/b': '2031-05-01', 'https://agency.example/a': '2031-06-01' }),
  );
  assert.deepEqual(
    found?.latest.map(({ since, claims }) => [since, claims.map(({ slug }) => slug).sort()]),
    [
      ['2031-06-01', ['four', 'one']],
      ['2031-05-01', ['four']],
    ],
  );
  assert.equal(found?.total, 2);
});

test('pages change only if what they show of a visit changes', () => {
  const shown = (offline: Record<string, string>) => JSON.stringify(publisherPages(libraryOf(offline)));
  assert.equal(shown({}), shown({ 'https://other.example/': '2031-01-01' }));
  assert.notEqual(shown({}), shown({ 'https://agency.example/b': '2031-01-01' }));
});

test('reports with the same title are one document only if they are of the same day', () => {
  const report = (published: string): Source[] => [
    { id: 's', title: 'Annual report', publisher: 'Institute', kind: 'official', published },
  ];
  const days = ['2024-03-01', '2025-03-01', '2025-03-01'];
  const claims = days.map((day, index) => claimOf(`${index}`, { slug: `c${index}`, sources: report(day) }));
  const [page] = publisherPages(makeLibrary([{ site: DESK }, ...claims.map((claim) => ({ claim }))]));
  const found = page?.props.sources.map(({ source, claims: citing }) => [source.published, citing.length]);
  assert.deepEqual(found, [
    ['2025-03-01', 2],
    ['2024-03-01', 1],
  ]);
});
