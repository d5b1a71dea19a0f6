import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsFor } from '../i18n/index.ts';
import { makeLibrary } from '../library/make-library.ts';
import { claimSchema } from '../model/claim.ts';
import { pageSchema } from '../model/dossier.ts';
import { siteSchema } from '../model/site.ts';
import { footerLinksOf, navigationOf, type ShownLink } from './site-links.ts';

const CLAIM = claimSchema(['true']).parse({
  title: 'Is it open?',
  claim: 'It is open.',
  verdict: 'true',
  summary: 'It is.',
  published: '2031-01-01',
  lang: 'es',
  aliases: ['former'],
  sources: [{ id: 's', title: 'Report' }],
});

function links(settings: Record<string, unknown>, of: typeof navigationOf = navigationOf): ShownLink[] {
  const site = siteSchema.parse({
    title: 'Desk',
    url: 'https://desk.example/facts/',
    description: 'Checks.',
    lang: 'en',
    publisher: { name: 'Desk' },
    ...settings,
  });
  const unpublished = ['/draft/', '/claims/late/'];
  const entry = { html: '', citations: [], digest: '' };
  const library = makeLibrary([
    { site },
    { unpublished },
    { claim: { slug: 'open', path: 'claims/open.md', data: CLAIM, ...entry } },
    { page: { slug: 'über', path: 'pages/über.md', data: pageSchema.parse({ title: 'About us' }), ...entry } },
  ]);
  return of(library, wordsFor('en'));
}

const shown = (all: readonly ShownLink[]) => all.map(({ href, label }) => `${label}: ${href}`);
const navigation = (...all: Record<string, string>[]) => shown(links({ navigation: all }));

test('without settings, the header has the lists of the site and the footer the verdicts and pages', () => {
  assert.deepEqual(shown(links({})), [
    'All fact-checks: /facts/claims/',
    'Topics: /facts/topics/',
    'Claimants: /facts/claimants/',
    'Sources: /facts/sources/',
    'Corrections: /facts/corrections/',
  ]);
  assert.deepEqual(shown(links({}, footerLinksOf)), ['Verdicts: /facts/verdicts/', 'About us: /facts/%C3%BCber/']);
});

test('lists that the site does without are in neither', () => {
  const lists = { claimants: 'false', verdicts: 'false', topics: 'true' };
  assert.doesNotMatch(shown(links({ lists })).join(), /Claimants/);
  assert.deepEqual(shown(links({ lists }, footerLinksOf)), ['About us: /facts/%C3%BCber/']);
});

test('a page is shown with its title, unless the link has a label', () => {
  const all = navigation(
    { link: '/über' },
    { link: '/claims/open/' },
    { link: '/claims/former/' },
    { link: '/search/', label: 'Find' },
  );
  assert.deepEqual(all, [
    'About us: /facts/%C3%BCber/',
    'Is it open?: /facts/claims/open/',
    'Is it open?: /facts/claims/former/',
    'Find: /facts/search/',
  ]);
  assert.equal(links({ navigation: [{ link: '/claims/open/' }] })[0]?.lang, 'es');
  assert.equal(links({ navigation: [{ link: '/claims/open/', label: 'Open' }] })[0]?.lang, undefined);
});

test('addresses outside the site stay as they are, and paths keep query and fragment', () => {
  const cases: [link: string, label: string, href: string][] = [
    ['https://paper.example/a?b#c', 'Paper', 'https://paper.example/a?b#c'],
    ['mailto:desk@desk.example', 'Write', 'mailto:desk@desk.example'],
    ['/search/?q=%22a%22#results', 'Quotes', '/facts/search/?q=%22a%22#results'],
    ['/report.pdf', 'Report', '/facts/report.pdf'],
    ['/', 'Start', '/facts/'],
  ];
  assert.deepEqual(
    navigation(...cases.map(([link, label]) => ({ link, label }))),
    cases.map(([, label, href]) => `${label}: ${href}`),
  );
});

test('a link may be written in any way that check accepts', () => {
  const all = [
    '/claims/index.html',
    '/index.html',
    '/u\u0308ber/',
    '/%C3%BCber#a',
    '/CNAME',
    '/.well-known/foo',
    '/404.html',
  ];
  assert.deepEqual(navigation(...all.map((link) => ({ link, label: 'A' }))), [
    'A: /facts/claims/',
    'A: /facts/',
    'A: /facts/%C3%BCber/',
    'A: /facts/%C3%BCber/#a',
    'A: /facts/CNAME',
    'A: /facts/.well-known/foo',
    'A: /facts/404.html',
  ]);
});

test('links to pages that readers cannot see yet are left out', () => {
  assert.deepEqual(navigation({ link: '/draft' }, { link: '/claims/late/index.html', label: 'Late' }), []);
});

test('a link to a page that does not exist stops the build', () => {
  for (const link of ['/none/', '/claims/none/', '/dossiers/none/', '/%ZZ/'])
    assert.throws(() => navigation({ link }), /No page of the site for the link/);
  const navigated = { lists: { topics: 'false' }, navigation: [{ link: '/topics/a/', label: 'A' }] };
  assert.throws(() => links(navigated), /No page of the site for the link/);
});
