import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countClaims } from '../components/count-claims.ts';
import { claimReview } from '../formats/claim-review.ts';
import { wordsFor } from '../i18n/index.ts';
import { claimSchema } from '../model/claim.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { Logo } from '../model/identity.ts';
import type { Site } from '../model/site.ts';
import { claimCount } from '../plan/counts.ts';
import { claimOf, DESK } from '../testing/claims.ts';
import { correctionsOf } from './corrections.ts';
import { countVerdicts, type Group } from './groups.ts';
import { makeLibrary } from './make-library.ts';
import { pagesOf } from './paging.ts';

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
  return { slug, path: `claims/${slug}.md`, data, html: '', citations: [], digest: '' };
}

const library = (...claims: ClaimEntry[]) => makeLibrary([{ site: DESK }, ...claims.map((one) => ({ claim: one }))]);
const slugs = (claims: readonly ClaimEntry[] | undefined) => claims?.map(({ slug }) => slug);

test('fact-checks are sorted by day, newest first, then by dossier order, then by name', () => {
  const { claims } = library(
    claim('c'),
    claim('b', { order: '2' }),
    claim('a', { order: '1' }),
    claim('new', { published: '2031-02-01' }),
  );
  assert.deepEqual(slugs(claims), ['new', 'c', 'a', 'b']);
});

test('spellings of the same name share a group, and a claim is in it once', () => {
  const { topics } = library(claim('a', { topics: ['Mexico', 'mexico'] }), claim('b', { topics: ['MEXICO\u00ad'] }));
  assert.deepEqual(
    [...topics.values()].map((group) => [group.slug, slugs(group.claims)]),
    [['mexico', ['a', 'b']]],
  );
});

test('a list that the site does without has no groups', () => {
  const without = { ...DESK, lists: { topics: false, sources: false, verdicts: false } };
  const one = claim('a', { topics: ['Mexico'], claimant: { name: 'Agency' } });
  const { topics, publishers, verdicts, claimants } = makeLibrary([{ site: without }, { claim: one }]);
  assert.deepEqual([topics.size, publishers.size, verdicts.size, claimants.size], [0, 0, 0, 1]);
});

const sources = (publisher: string) => ({ sources: [{ id: 's', title: 'Report', publisher }] });

/** Address, label and claims of each group. */
const shown = (groups: ReadonlyMap<string, Group>) =>
  [...groups.values()].map(({ slug, label, claims }) => [slug, label, slugs(claims)?.join()]);

test('names that differ in accents or symbols are separate groups', () => {
  const { topics, claimants, publishers } = library(
    claim('a', { topics: ['C'], claimant: { name: 'Hans Müller' }, ...sources('El País') }),
    claim('b', { topics: ['C++'], claimant: { name: 'Hans Muller' }, ...sources('El Pais') }),
    claim('c', { topics: ['C#'] }),
  );
  assert.deepEqual(shown(topics), [
    ['c', 'C', 'a'],
    ['c-15ny19f', 'C#', 'c'],
    ['c-l4ge7k', 'C++', 'b'],
  ]);
  assert.deepEqual(shown(claimants), [
    ['hans-muller', 'Hans Müller', 'a'],
    ['hans-muller-6u3v27', 'Hans Muller', 'b'],
  ]);
  assert.deepEqual([...publishers.keys()].slice(0, 2).sort(), ['agency', 'el-pais']);
});

test('people with the same name are told apart by id, type and address, and are never counted together', () => {
  const john = (slug: string, more: Record<string, unknown> = {}) =>
    claim(slug, { claimant: { name: 'John Smith', ...more } });
  const { claimants, names } = library(
    john('a'),
    john('b', { url: 'https://people.example/1' }),
    john('c', { url: 'https://people.example/2' }),
    john('d', { type: 'organization' }),
    john('e', { id: 'john-smith-builder' }),
    john('f', { id: 'john-smith' }),
  );
  assert.deepEqual(
    shown(claimants)
      .map(([, , of]) => of)
      .sort(),
    ['a,b,f', 'c', 'd', 'e'],
  );
  assert.equal(claimants.get('john-smith')?.label, 'John Smith');
  assert.equal(claimants.get('john-smith-builder')?.label, 'John Smith (john-smith-builder)');
  const labels = [...claimants.values()].map(({ label }) => label);
  assert.equal(new Set(labels).size, 4, 'the labels in filters are different, too');
  assert.equal(names.claimants.of({ name: 'john  smith', type: 'person' })?.slug, 'john-smith');
});

test('no address changes when a claim with a similar name is added', () => {
  const older = claim('z', { topics: ['Café'], claimant: { name: 'Ōe' } });
  const newer = claim('a', { published: '2031-01-02', topics: ['Cafe'], claimant: { name: 'Oe' } });
  const draft = claim('b', { published: '2030-01-01', draft: 'true', topics: ['CAFE'], claimant: { name: 'oe' } });
  for (const { topics, claimants } of [library(older), library(older, newer), library(newer, draft, older)]) {
    assert.ok(slugs(topics.get('cafe')?.claims)?.includes('z'));
    assert.ok(slugs(claimants.get('oe')?.claims)?.includes('z'));
  }
});

test('names with the same first 80 letters get different addresses', () => {
  const [north, south] = ['North', 'South'].map((end) => `${'Office of the Commissioner '.repeat(4)}${end}`);
  const { claimants } = library(claim('a', { claimant: { name: north } }), claim('b', { claimant: { name: south } }));
  assert.deepEqual(
    [...claimants.values()].map(({ name, claims }) => [name, slugs(claims)]),
    [
      [north, ['a']],
      [south, ['b']],
    ],
  );
});

test('a source cited by two claims is listed once', () => {
  const { publishers } = library(claim('a'), claim('b'));
  assert.deepEqual(slugs(publishers.get('agency')?.sources[0]?.claims), ['a', 'b']);
});

test('a publisher has the name in its newest source and its most cited source first; the largest publisher is first', () => {
  const source = (publisher: string, title: string, url?: string) => ({ id: title, title, publisher, url });
  const { publishers } = library(
    claim('old', { sources: [source('AGÊNCIA', 'b'), source('Paper', 'x'), source('agência', 'c')] }),
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

test('a related fact-check that is not published is not linked', () => {
  const { related } = library(claim('a', { related: ['draft', 'a'] }));
  assert.deepEqual(slugs(related.get('a')) ?? [], []);
});

test('a related fact-check is shown once on both pages', () => {
  const { related } = library(
    claim('a', { related: ['b'] }),
    claim('b', { related: ['a'] }),
    claim('c', { related: ['a'] }),
  );
  assert.deepEqual(slugs(related.get('a')), ['b', 'c']);
  assert.deepEqual(slugs(related.get('b')), ['a']);
});

test('the claims of a dossier are in the order of its document', () => {
  const of = (slug: string, order?: string) => claim(slug, { dossier: 'speech', order });
  assert.deepEqual(slugs(library(of('a', '10'), of('b', '9'), of('z'), of('c', '1')).byDossier.get('speech')), [
    'c',
    'b',
    'a',
    'z',
  ]);
});

test('a claim with several claimants is listed under each', () => {
  const several = claim('a', { claimants: [{ name: 'Ana Ruiz' }, { name: 'Social media users', type: 'group' }] });
  const { claimants } = library(several, claim('b', { claimant: { name: 'Ana Ruiz' } }));
  assert.deepEqual(slugs(claimants.get('ana-ruiz')?.claims), ['a', 'b']);
  assert.deepEqual(slugs(claimants.get('social-media-users')?.claims), ['a']);
});

test('every verdict of the scale is counted, in scale order, including those without claims', () => {
  const { claims, verdicts } = library(claim('a'), claim('b', { verdict: 'false' }));
  assert.deepEqual(countVerdicts(claims, ['true', 'false', 'unproven']), [
    { id: 'true', count: 1 },
    { id: 'false', count: 1 },
    { id: 'unproven', count: 0 },
  ]);
  assert.deepEqual(verdicts.get('misleading')?.claims, []);
});

test('the corrections of all fact-checks are one list, newest first', () => {
  const of = (slug: string, date: string) =>
    claim(slug, { corrections: [{ date, kind: 'update', note: 'More is known.' }] });
  const log = correctionsOf([of('a', '2031-01-02'), of('b', '2031-01-03')]);
  assert.deepEqual(
    log.map((entry) => entry.claim.slug),
    ['b', 'a'],
  );
});

test('a list is split into pages; an empty one has one empty page', () => {
  const pages = pagesOf(
    Array.from({ length: 101 }, (_, index) => index),
    50,
  );
  assert.deepEqual(
    pages.map((page) => [page.current, page.items.length, page.last, page.total]),
    [
      [1, 50, 3, 101],
      [2, 50, 3, 101],
      [3, 1, 3, 101],
    ],
  );
  assert.deepEqual(pagesOf([], 50), [{ items: [], current: 1, last: 1, total: 0 }]);
});

test('a withdrawn fact-check is listed and has no verdict', () => {
  const corrections = [{ date: '2031-01-02', kind: 'withdrawal', note: 'It was another pier.' }];
  const { claims, topics, verdicts } = library(
    claim('a', { topics: ['Piers'] }),
    claim('b', { topics: ['Piers'], corrections }),
  );
  assert.deepEqual(slugs(claims), ['a', 'b']);
  assert.deepEqual(slugs(topics.get('piers')?.claims), ['a', 'b']);
  assert.deepEqual(slugs(verdicts.get('true')?.claims), ['a']);
  assert.deepEqual(countVerdicts(claims, ['true', 'false']), [
    { id: 'true', count: 1 },
    { id: 'false', count: 0 },
  ]);
  assert.equal(countClaims(claimCount(claims), wordsFor('en')), '1 fact-check · 1 withdrawn');
  assert.equal(countClaims(claimCount(claims.slice(0, 1)), wordsFor('en')), '1 fact-check');
});

test('the logo of the desk is that of the publisher in structured data, unless the settings name another', () => {
  const logo: Logo = { light: { path: 'theme/0123.svg', width: 120, height: 30 } };
  const logoOf = (site: Site) => claimReview(claimOf('It is.'), makeLibrary([{ site }, { logo }]).site)?.publisher;
  const url = 'https://desk.example/facts/';
  assert.equal((logoOf({ ...DESK, url }) as { logo: string }).logo, `${url}theme/0123.svg`);
  const own = { ...DESK.publisher, logo: 'https://desk.example/logo.png' };
  assert.equal((logoOf({ ...DESK, publisher: own }) as { logo: string }).logo, own.logo);
});
