import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimSchema } from '../model/claim.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { siteSchema } from '../model/site.ts';
import { correctionsOf } from './corrections.ts';
import { countVerdicts } from './groups.ts';
import { makeLibrary } from './make-library.ts';
import { pageParameter, pagesOf } from './paging.ts';

const site = siteSchema.parse({
  title: 'Desk',
  url: 'https://desk.example/',
  description: 'Checks.',
  lang: 'en',
  publisher: { name: 'Desk' },
});

function claim(slug: string, more: Record<string, unknown> = {}): ClaimEntry {
  const data = claimSchema(['true', 'false']).parse({
    title: slug,
    claim: slug,
    verdict: 'true',
    summary: slug,
    published: '2031-01-01',
    sources: [{ id: 's', title: 'Report', publisher: 'Agency', url: 'https://agency.example/report' }],
    ...more,
  });
  return { slug, path: `claims/${slug}.md`, data, html: '', citations: [] };
}

const library = (...claims: ClaimEntry[]) => makeLibrary([{ site }, ...claims.map((one) => ({ claim: one }))]);
const slugs = (claims: readonly ClaimEntry[] | undefined) => claims?.map(({ slug }) => slug);

test('the newest check comes first, those of one day in the order of their dossier, then by name', () => {
  const { claims } = library(
    claim('c'),
    claim('b', { order: '2' }),
    claim('a', { order: '1' }),
    claim('new', { published: '2031-02-01' }),
  );
  assert.deepEqual(slugs(claims), ['new', 'c', 'a', 'b']);
});

test('names with one address are one group, and a claim is in it once', () => {
  const { topics } = library(claim('a', { topics: ['Mexico', 'mexico'] }), claim('b', { topics: ['México'] }));
  assert.deepEqual(
    [...topics.values()].map((group) => [group.slug, slugs(group.claims)]),
    [['mexico', ['a', 'b']]],
  );
});

test('a source that two claims share is one source of its publisher', () => {
  const { publishers } = library(claim('a'), claim('b'));
  assert.deepEqual(slugs(publishers.get('agency')?.sources[0]?.claims), ['a', 'b']);
});

test('a publisher has the name of its newest source, its most cited source first, and the largest is first', () => {
  const source = (publisher: string, title: string, url?: string) => ({ id: title, title, publisher, url });
  const { publishers } = library(
    claim('old', { sources: [source('AGENCIA', 'b'), source('Paper', 'x'), source('Agencia', 'c')] }),
    claim('new', { published: '2031-02-01', sources: [source('Agência', 'c'), { id: 'd', title: 'Unsigned' }] }),
  );
  assert.deepEqual(
    [...publishers.values()].map(({ slug, name, sources }) => [slug, name, sources.map(({ source }) => source.title)]),
    [
      ['agencia', 'Agência', ['c', 'b']],
      ['paper', 'Paper', ['x']],
    ],
  );
});

test('a related check that is not published is not linked', () => {
  const { related } = library(claim('a', { related: ['draft', 'a'] }));
  assert.deepEqual(slugs(related.get('a')) ?? [], []);
});

test('a related check is shown on both pages, once', () => {
  const { related } = library(
    claim('a', { related: ['b'] }),
    claim('b', { related: ['a'] }),
    claim('c', { related: ['a'] }),
  );
  assert.deepEqual(slugs(related.get('a')), ['b', 'c']);
  assert.deepEqual(slugs(related.get('b')), ['a']);
});

test('the claims of a dossier stand in the order of its document', () => {
  const of = (slug: string, order?: string) => claim(slug, { dossier: 'speech', order });
  assert.deepEqual(slugs(library(of('a', '10'), of('b', '9'), of('z'), of('c', '1')).byDossier.get('speech')), [
    'c',
    'b',
    'a',
    'z',
  ]);
});

test('every verdict of the scale is counted, in its order, those without claims too', () => {
  const { claims, verdicts } = library(claim('a'), claim('b', { verdict: 'false' }));
  assert.deepEqual(countVerdicts(claims, ['true', 'false', 'unproven']), [
    { id: 'true', count: 1 },
    { id: 'false', count: 1 },
    { id: 'unproven', count: 0 },
  ]);
  assert.deepEqual(verdicts.get('misleading')?.claims, []);
});

test('corrections of all checks are one list, newest first', () => {
  const of = (slug: string, date: string) =>
    claim(slug, { corrections: [{ date, kind: 'update', note: 'More is known.' }] });
  const log = correctionsOf([of('a', '2031-01-02'), of('b', '2031-01-03')]);
  assert.deepEqual(
    log.map((entry) => entry.claim.slug),
    ['b', 'a'],
  );
});

test('a list is cut into pages; an empty one has one empty page', () => {
  const pages = pagesOf(Array.from({ length: 101 }, (_, index) => index));
  assert.deepEqual(
    pages.map((page) => [pageParameter(page), page.items.length, page.last, page.total]),
    [
      [undefined, 50, 3, 101],
      ['2', 50, 3, 101],
      ['3', 1, 3, 101],
    ],
  );
  assert.deepEqual(pagesOf([]), [{ items: [], current: 1, last: 1, total: 0 }]);
});
