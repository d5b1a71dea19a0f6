import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { isPublished } from '../model/entry.ts';
import { listContent } from '../pipeline/folder/content-folder.ts';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { builtAddresses } from '../pipeline/rules/addresses-of-site.ts';
import type { WholeSet } from '../pipeline/rules/rule.ts';
import { CLAIM, PIXEL, second, VALID, write } from '../testing/content.ts';
import { filesOf } from './pages.ts';
import { at, fileOf, siteWith, testSites } from './site.ts';

/** Internal files of a build. Their names change, and nobody links to them. */
const OF_THE_BUILD = /^\/(?:(?:assets|pagefind)\/|assay-files\.json$|sitemap-(?!index)|_)|^\/search\/(?!$)/;

/** The addresses of everything that a build wrote. Those of pages end with a slash. */
function writtenIn(folder: string): string[] {
  const paths = [...filesOf(folder).keys()].map((path) => `/${path.replaceAll('\\', '/')}`);
  const addresses = paths.map((path) => path.replace(/\/index\.html$/, '/'));
  return addresses.filter((address) => !OF_THE_BUILD.test(address)).sort();
}

/** The addresses that count as built for the rule `dead-link`. */
async function addressesOfRule(root: string): Promise<string[]> {
  const { site, claims, dossiers, pages, references, statics, today } = await readClaims(root);
  const pictures = [...references.values()].flat().filter(({ kind }) => kind === 'image');
  const set: WholeSet = {
    root,
    today,
    lang: site?.lang ?? '',
    verdicts: site?.verdicts.map(({ id }) => id) ?? [],
    htmlOf: () => '',
    claims,
    lists: site?.lists,
    sharePictures: site?.sharePictures,
    others: [...dossiers, ...pages],
    files: listContent(root).files,
    hidden: new Set(
      [...claims, ...dossiers, ...pages].filter(({ data }) => !isPublished(data, today)).map(({ path }) => path),
    ),
    pictures: new Map(pictures.map(({ target }) => [target, { width: 1, height: 1 }])),
    references,
    statics: statics.map(({ path }) => path),
  };
  return [...builtAddresses(set, (path) => !set.hidden.has(path))].sort();
}

const ARABIC = CLAIM.replace('published: 2026-11-24', 'published: 2026-11-24\nlang: ar\naliases: [old-flights]')
  .replace('title: Were there flights?', 'title: هل كانت هناك طلعات؟')
  .concat('\n![A town](town.png)\n');
const DRAFT = second('The army saw a balloon.', 'topics: [Balloons]', 'aliases: [old-balloon]', 'draft: true');

// One process runs the whole file, so that the site is built once.
test.describe.configure({ mode: 'default' });
const site = siteWith((content) =>
  write(content, { ...VALID, ...DRAFT, 'claims/flights.md': ARABIC, 'claims/town.png': PIXEL }),
);

for (const name of ['hard', 'small', 'many'] as const)
  test(`the addresses that count as built are exactly those that a build creates (${name} content)`, async () => {
    const { content, folder } = testSites()[name];
    expect(await addressesOfRule(content)).toEqual(writtenIn(folder));
  });

test('the addresses that count as built are exactly those that a build creates, with images, old addresses and drafts', async () => {
  const written = writtenIn(site.folder);
  expect(await addressesOfRule(site.content)).toEqual(written);
  expect(written).toContain('/claims/old-flights/');
  expect(written).toContain('/media/claims/town.png');
});

/** Addresses that a site could have, but that are not built. */
const NOT_BUILT = [
  '/feed-pt.xml',
  '/topics/balloons/feed.xml',
  '/data/claims.xml',
  '/claims/flights/history/',
  '/topics/drones.png',
  '/claims/2/',
  '/topics/balloons/',
  '/media/claims/second.png',
  '/search/index.json',
];

test('links to every address of a build are accepted, and links to other addresses are reported as dead', async () => {
  const written = writtenIn(site.folder);
  expect(written.filter((address) => NOT_BUILT.includes(address))).toEqual([]);
  const links = [...written, ...NOT_BUILT].map((address) => `[x](${encodeURI(address)})`);
  const path = join(site.content, 'pages', 'links.md');
  await writeFile(path, `---\ntitle: Links\n---\n\n${links.join('\n')}\n`);
  const { files } = await readClaims(site.content);
  await rm(path);
  const dead = files.flatMap((file) => file.messages).filter(({ ruleId }) => ruleId === 'dead-link');
  expect(dead.map(({ reason }) => /link to `([^`]*)`/.exec(reason)?.[1])).toEqual(NOT_BUILT);
});

test('an old address redirects to the new one and keeps the fragment', async ({ page }) => {
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(message.text()));
  await page.goto(at(site, 'claims/old-flights/#source-1'));
  await page.waitForURL(at(site, 'claims/flights/#source-1'));
  await expect(page.locator('#source-1')).toBeInViewport();
  expect(trouble).toEqual([]);
});

test('the old address does not appear in the browser history', async ({ page }) => {
  await page.goto(at(site, ''));
  await page.evaluate(() => location.assign('claims/old-flights/'));
  await page.waitForURL(at(site, 'claims/flights/'));
  await page.goBack();
  expect(page.url()).toBe(at(site, ''));
});

test('an old address redirects without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at(site, 'claims/old-flights/'));
  await page.waitForURL(at(site, 'claims/flights/'));
  await context.close();
});

test('the page of an old address has a language, a direction, a title and a plain link', async ({ page }) => {
  const html = await readFile(fileOf(site, 'claims/old-flights/'), 'utf8');
  expect(html).not.toContain('ClaimReview');
  const seen = await page.evaluate((text) => {
    const { documentElement, title, body } = new DOMParser().parseFromString(text, 'text/html');
    return {
      lang: documentElement.lang,
      dir: documentElement.dir,
      title,
      heading: body.querySelector('h1')?.textContent,
      link: [body.querySelector('a')?.getAttribute('href'), body.querySelector('a')?.textContent],
      canonical: documentElement.querySelector('link[rel=canonical]')?.getAttribute('href'),
      robots: documentElement.querySelector('meta[name=robots]')?.getAttribute('content'),
    };
  }, html);
  expect(seen).toEqual({
    lang: 'ar',
    dir: 'rtl',
    title: 'هل كانت هناك طلعات؟ · \u2068Desk\u2069',
    heading: 'نُقلت هذه الصفحة',
    link: ['/claims/flights/', 'هل كانت هناك طلعات؟'],
    canonical: 'https://desk.example/claims/flights/',
    robots: 'noindex',
  });
});
