import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { wordsFor } from '../i18n/index.ts';
import { makeLibrary } from '../library/make-library.ts';
import type { ClaimEntry, PageEntry } from '../model/entry.ts';
import { UNSEEN, VISIBLE, type Visible } from '../model/requirements.ts';
import type { Site } from '../model/site.ts';
import { claimOf, DESK } from '../testing/claims.ts';
import { standardsPage } from './standards-page.ts';

/** A fact-check with everything that counts, published some weeks after another. */
function fullClaim(week: number, data: Parameters<typeof claimOf>[1] = {}): ClaimEntry {
  const published = new Date(Date.UTC(2026, 0, 1 + 7 * week)).toISOString().slice(0, 10);
  const source = (id: string) => ({ id, title: id, kind: 'law' as const, url: `https://law.example/${id}` });
  return claimOf('There were flights.', {
    slug: `flights-${week}`,
    published,
    authors: ['Ana'],
    claimant: { name: 'Gull', type: 'person' },
    sources: [source('a'), source('b')],
    ...data,
  });
}

function pageOf(slug: string): PageEntry {
  return {
    slug,
    path: `pages/${slug}.md`,
    data: { title: `Page ${slug}`, draft: false },
    html: '',
    citations: [],
    digest: '',
  };
}

const PAGES = ['about', 'funding', 'team', 'contact', 'ethics', 'methodology', 'corrections-policy'].map(pageOf);
const CLAIMS = Array.from({ length: 26 }, (_, week) => fullClaim(week));
const WITHDRAWN = { corrections: [{ date: '2026-11-25', kind: 'withdrawal' as const, note: 'It was wrong.' }] };

function propsOf({
  claims = CLAIMS,
  pages = PAGES,
  site = DESK,
}: {
  claims?: ClaimEntry[];
  pages?: PageEntry[];
  site?: Site;
}) {
  const library = makeLibrary([{ site }, ...claims.map((claim) => ({ claim })), ...pages.map((page) => ({ page }))]);
  return standardsPage(library)?.props;
}

function missing(desk: Parameters<typeof propsOf>[0]): Visible[] | undefined {
  return propsOf(desk)?.missing.map(({ requirement }) => requirement);
}

test('a desk that shows everything misses nothing, and what cannot be seen is said to be so', () => {
  const props = propsOf({});
  assert.deepEqual(props?.missing, []);
  assert.deepEqual(
    props?.shown.map(({ requirement }) => requirement),
    Object.keys(VISIBLE),
  );
  assert.deepEqual(props?.unseen, Object.keys(UNSEEN));
});

test('everything that is shown has a link to where the site shows it', () => {
  const links = Object.fromEntries(
    (propsOf({})?.shown ?? []).map((finding) => [finding.requirement, finding.links.map(({ href }) => href)]),
  );
  for (const [requirement, hrefs] of Object.entries(links)) assert.notDeepEqual(hrefs, [], requirement);
  assert.deepEqual(links.funding, ['/funding/']);
  assert.deepEqual(links.impartiality, ['/ethics/']);
  assert.deepEqual(links.correctionsList, ['/corrections/']);
});

test('a desk that has nothing shows only what every site has', () => {
  const shown = propsOf({ claims: [], pages: [] })?.shown.map(({ requirement }) => requirement);
  assert.deepEqual(shown, ['scale', 'correctionsList', 'crawlable']);
});

test('withdrawn fact-checks count neither for nor against a desk', () => {
  const withdrawn = CLAIMS.map((claim) => ({ ...claim, data: { ...claim.data, ...WITHDRAWN } }));
  assert.deepEqual(missing({ claims: withdrawn }), [
    'frequency',
    'sourceLinks',
    'severalSources',
    'origin',
    'authors',
    'markup',
  ]);
  assert.deepEqual(missing({ claims: [...CLAIMS, fullClaim(30, { authors: [], sources: [], ...WITHDRAWN })] }), []);
});

const WITHOUT: [requirement: Visible, desk: Parameters<typeof propsOf>[0]][] = [
  ['publisher', { pages: without('about') }],
  ['funding', { pages: without('funding') }],
  ['team', { pages: without('team') }],
  ['contact', { pages: without('contact') }],
  ['impartiality', { pages: without('ethics') }],
  ['methodology', { pages: without('methodology') }],
  ['correctionsPolicy', { pages: without('corrections-policy') }],
  ['scale', { site: { ...DESK, lists: { verdicts: false } } }],
  ['frequency', { claims: CLAIMS.slice(1) }],
  [
    'sourceLinks',
    { claims: [...CLAIMS, fullClaim(26, { sources: [linked('a'), { ...linked('b'), url: undefined }] })] },
  ],
  ['severalSources', { claims: [...CLAIMS, fullClaim(26, { sources: [linked('a')] })] }],
  ['origin', { claims: [...CLAIMS, fullClaim(26, { claimant: { name: 'The desk', type: 'organization' } })] }],
  ['authors', { claims: [...CLAIMS, fullClaim(26, { authors: [] })] }],
];

function without(name: string): PageEntry[] {
  return PAGES.filter(({ slug }) => slug !== name);
}

function linked(id: string) {
  return { id, title: id, kind: 'law' as const, url: 'https://law.example/' };
}

for (const [requirement, desk] of WITHOUT)
  test(`${requirement} is not found if the site does not show it`, () => {
    assert.deepEqual(missing(desk), [requirement]);
  });

test('a single fact-check is not several with markup', () => {
  assert.deepEqual(missing({ claims: [fullClaim(0)] }), ['frequency', 'markup']);
});

test('an email address is a way to reach the desk', () => {
  const site = { ...DESK, publisher: { name: 'The desk', email: 'desk@desk.example' } };
  const contact = propsOf({ site, pages: [] })?.shown.find(({ requirement }) => requirement === 'contact');
  assert.deepEqual(contact?.links, [{ href: 'mailto:desk@desk.example', label: 'desk@desk.example' }]);
});

test('the half year ends with the newest fact-check, so that a site does not change by itself', () => {
  const old = CLAIMS.map((claim) => ({
    ...claim,
    data: { ...claim.data, published: `2019-02-${claim.slug.slice(8).padStart(2, '0')}` },
  }));
  const frequency = propsOf({ claims: old.slice(1) })?.missing.find(({ requirement }) => requirement === 'frequency');
  assert.deepEqual(frequency?.lately, { n: 25, until: '2019-02-25' });
});

test('a desk can do without the page', () => {
  assert.equal(propsOf({ site: { ...DESK, lists: { standards: false } } }), undefined);
});

test('the page never speaks of meeting a code or of a score', () => {
  for (const lang of ['en', 'de']) {
    const { standardsIntro, standardsShown, standardsMissing } = wordsFor(lang);
    assert.match(standardsIntro, /not a certification|kein Zertifikat/);
    assert.doesNotMatch(`${standardsShown} ${standardsMissing}`, /conform|compl(?:y|iant)|erfüllt|%/i);
  }
});

test('the guide for editors has every name of a page that counts', () => {
  const guide = readFileSync(new URL('../../.github/EDITING.md', import.meta.url), 'utf8');
  const source = readFileSync(new URL('../model/policy-pages.ts', import.meta.url), 'utf8');
  const names = [...source.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name);
  for (const name of names) assert.ok(guide.includes(`\`${name}\``), name);
});
