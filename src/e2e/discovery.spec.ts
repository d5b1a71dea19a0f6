import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { problemsOfAtom, problemsOfJsonFeed, problemsOfRss } from '../testing/feed-rules.ts';
import { filesOf } from './pages.ts';
import { at, fileOf, testSites } from './site.ts';

/** Paths of all pages of a built site. */
function pagesOf(folder: string): string[] {
  const paths = [...filesOf(folder).keys()].map((path) => path.replaceAll('\\', '/'));
  return paths.filter((path) => /(?:^|\/)index\.html$/.test(path)).map((path) => path.replace(/index\.html$/, ''));
}

for (const name of ['hard', 'small'] as const)
  test(`the sitemaps have exactly the pages that search engines may list (${name} content)`, async ({ request }) => {
    const site = testSites()[name];
    const locations = async (path: string) => {
      const xml = await (await request.get(at(site, path))).text();
      return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
    };
    const parts = await locations('sitemap-index.xml');
    const listed = (await Promise.all(parts.map((path) => locations(path)))).flat();
    const expected: string[] = [];
    for (const path of pagesOf(site.folder)) {
      const html = await readFile(fileOf(site, path), 'utf8');
      if (!html.includes('<meta name="robots" content="noindex">')) expected.push(encodeURI(site.base + path));
    }
    expect(listed.sort()).toEqual(expected.sort());
  });

test('robots.txt names the index of the sitemaps', async ({ request }) => {
  const site = testSites().hard;
  const [, sitemap = ''] = /^Sitemap: (.*)$/m.exec(await (await request.get(at(site, 'robots.txt'))).text()) ?? [];
  expect(new URL(sitemap).pathname).toBe(`${site.base}sitemap-index.xml`);
});

test('browsers read the manifest, and all of its icons exist', async ({ page, request }) => {
  const site = testSites().hard;
  await page.goto(at(site, ''));
  const client = await page.context().newCDPSession(page);
  const { url, errors } = await client.send('Page.getAppManifest');
  expect([url, errors]).toEqual([at(site, 'site.webmanifest'), []]);
  const { icons, start_url } = await (await request.get(url)).json();
  for (const path of [start_url, ...icons.map(({ src }: { src: string }) => src)])
    expect((await request.get(new URL(path, url).href)).status(), path).toBe(200);
});

test('the head of a page has what previews of links need, with special characters as they are', async ({ page }) => {
  const site = testSites().hard;
  await page.goto(at(site, 'claims/quotes-and-angle-brackets/'));
  const content = (property: string) => page.locator(`meta[property="${property}"]`).getAttribute('content');
  expect(await content('og:title')).toBe(await page.locator('h1').textContent());
  expect(await content('og:type')).toBe('article');
  expect(await content('article:published_time')).toMatch(/^\d{4}-\d\d-\d\d$/);
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(await content('og:url')).toBe(canonical);
  expect(await page.locator('link[rel=cite-as]').getAttribute('href')).toBe(canonical);
  expect(await page.locator('head link[rel=license]').getAttribute('href')).toBe('https://licence.example/by/');
  expect(await page.locator('meta[name=theme-color]').count()).toBe(2);
});

for (const name of ['hard', 'small'] as const)
  test(`every feed is valid, and names its own address (${name} content)`, async ({ request }) => {
    const site = testSites()[name];
    const paths = [...filesOf(site.folder).keys()].map((path) => path.replaceAll('\\', '/'));
    const feeds = paths.filter((path) => /(?:^|\/)(?:feed[^/]*|atom|corrections)\.(?:xml|json)$/.test(path));
    expect(feeds).toEqual(expect.arrayContaining(['feed.xml', 'atom.xml', 'feed.json', 'corrections.xml']));
    for (const path of feeds) {
      const text = await (await request.get(at(site, encodeURI(path)))).text();
      const problems = path.endsWith('.json')
        ? problemsOfJsonFeed
        : path === 'atom.xml'
          ? problemsOfAtom
          : problemsOfRss;
      expect(problems(text), path).toEqual([]);
      expect(text, path).toContain(`${site.base}${encodeURI(path)}"`);
    }
  });

test('the page of a topic leads to its feed, and the feed to the page', async ({ page, request }) => {
  const site = testSites().hard;
  await page.goto(at(site, 'topics/'));
  await page.locator('main a[href*="/topics/"]').first().click();
  const own = page.locator('head link[rel=alternate][href*="/topics/"]');
  const address = new URL((await own.getAttribute('href')) ?? '', page.url());
  expect(await page.locator('.how-many a').getAttribute('href')).toBe(address.pathname);
  const [, back = ''] = /<link>([^<]*)<\/link>/.exec(await (await request.get(address.href)).text()) ?? [];
  expect(new URL(back).pathname).toBe(new URL(page.url()).pathname);
});
