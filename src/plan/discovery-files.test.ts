import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsFor } from '../i18n/index.ts';
import { makeLibrary } from '../library/make-library.ts';
import type { ClaimData } from '../model/claim.ts';
import { claimOf, DESK } from '../testing/claims.ts';
import { siteFeedLinks } from './feed-links.ts';
import { contentsOf } from './files.ts';
import { planSite } from './site-plan.ts';

async function filesOf(...claims: (Partial<ClaimData> & { slug: string })[]): Promise<Map<string, string>> {
  const lines = claims.map((data) => ({ claim: claimOf('It is so.', data) }));
  const { files } = planSite(makeLibrary([{ site: DESK }, ...lines]));
  const made = await Promise.all(
    files.map(async (file) => [file.path, String(await contentsOf(file, files))] as const),
  );
  return new Map(made);
}

const CORRECTION = { date: '2031-03-04', kind: 'correction' as const, note: 'A date was wrong.' };

test('the sitemaps have every page that may be found, with the day of its last change', async () => {
  const files = await filesOf(
    { slug: 'a', published: '2031-01-01', corrections: [CORRECTION], aliases: ['old'], topics: ['Trade'] },
    { slug: 'b', published: '2030-05-05', updated: '2030-06-06', topics: ['Fish'] },
  );
  const days = (path: string) =>
    [...(files.get(path) ?? '').matchAll(/<loc>https:\/\/desk\.example\/([^<]*)<\/loc>(?:<lastmod>([^<]*))?/g)].map(
      ([, page, day]) => `${page} ${day}`,
    );
  assert.deepEqual(days('sitemap-index.xml'), [
    'sitemap-pages.xml 2031-03-04',
    'sitemap-claims-2031.xml 2031-03-04',
    'sitemap-claims-2030.xml 2030-06-06',
    'sitemap-lists.xml 2031-03-04',
  ]);
  assert.deepEqual(days('sitemap-claims-2031.xml'), ['claims/a/ 2031-03-04']);
  assert.ok(days('sitemap-lists.xml').includes('topics/fish/ 2030-06-06'));
  assert.ok(days('sitemap-lists.xml').includes('verdicts/true/ undefined'));
  assert.deepEqual(
    days('sitemap-pages.xml').map((line) => line.split(' ')[0]),
    ['', 'verdicts/', 'dossiers/', 'corrections/', 'data/', 'standards/'],
  );
});

test('an edit changes the feeds, the sitemap of its year and those of the pages that list it', () => {
  const keys = (updated: string) => {
    const lines = ['2031-01-01', '2030-01-01'].map((published, n) => ({
      claim: claimOf('It is so.', { slug: `claim-${n}`, published, ...(n === 0 && { updated }) }),
    }));
    return new Map(
      planSite(makeLibrary([{ site: DESK }, ...lines])).files.map((file) => [
        file.path,
        JSON.stringify('from' in file && file.from),
      ]),
    );
  };
  const [before, after] = [keys('2031-02-02'), keys('2031-02-03')];
  assert.deepEqual(
    [...after.keys()]
      .filter((path) => /^(?:sitemap|feed|atom)/.test(path) && before.get(path) !== after.get(path))
      .sort(),
    [
      'atom.xml',
      'feed.json',
      'feed.xml',
      'sitemap-claims-2031.xml',
      'sitemap-index.xml',
      'sitemap-lists.xml',
      'sitemap-pages.xml',
    ],
  );
});

test('hosts get the redirects from old addresses', async () => {
  const files = await filesOf({ slug: 'a', aliases: ['old', 'older'] });
  assert.equal(files.get('_redirects'), '/claims/old/ /claims/a/ 301\n/claims/older/ /claims/a/ 301\n');
});

test('a renamed claim has its card and references at the old addresses too, and its data only at the new one', async () => {
  const files = await filesOf({ slug: 'a', aliases: ['old', 'older'] }, { slug: 'b' });
  const namesOf = (slug: string) =>
    [...files.keys()].flatMap((path) => (path.startsWith(`claims/${slug}`) ? path.slice(`claims/${slug}`.length) : []));
  const names = namesOf('a').filter((name) => name !== '.png' && name !== '.json');
  assert.ok(names.includes('/embed/index.html') && names.includes('/oembed.json') && names.includes('.ris'));
  assert.equal(namesOf('old/').length + namesOf('old.').length, names.length);
  for (const alias of ['old', 'older'])
    for (const name of names) assert.equal(files.get(`claims/${alias}${name}`), files.get(`claims/a${name}`), name);
  assert.deepEqual(namesOf('b'), namesOf('a'), 'others have no more files');
});

test('the sitemaps have no old addresses', async () => {
  const files = await filesOf({ slug: 'a', aliases: ['old'] });
  const sitemaps = [...files].filter(([path]) => path.startsWith('sitemap'));
  assert.ok(sitemaps.length > 0);
  for (const [path, text] of sitemaps) assert.doesNotMatch(text, /old/, path);
});

test('the feeds of all languages have names of their own, in their files and in links to them', async () => {
  const langs = ['de', 'de-x-leicht', 'de-AT', 'fr'];
  const lines = langs.map((lang, index) => ({ claim: claimOf(`${index}`, { slug: `c${index}`, lang }) }));
  const library = makeLibrary([{ site: DESK }, ...lines]);
  const titles = siteFeedLinks(library, wordsFor('en')).map(({ title }) => title);
  assert.equal(new Set(titles).size, titles.length);
  assert.ok(titles.includes('Desk · German') && titles.includes('Desk · German (de-x-leicht)'), titles.join());
  const { files } = planSite(library);
  const file = files.find(({ path }) => path === 'feed-de-x-leicht.xml');
  assert.match(String(file && (await contentsOf(file, files))), /<title>Desk · German \(de-x-leicht\)<\/title>/);
});
