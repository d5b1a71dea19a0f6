import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { brokenLinks } from './broken-links.ts';
import { htmlProblems } from './html-rules.ts';
import { filesOf, parsedPages, pathsOf } from './pages.ts';
import { at, testSites } from './site.ts';

const DRAFTS = ['unfinishedness', 'thereafterness', 'a-check-that-is-not-finished', 'a-check-for-a-later-day'];

for (const name of ['hard', 'small', 'many'] as const) {
  test(`every link and address points to a file and a fragment that exist (${name} content)`, async ({ page }) => {
    expect(await brokenLinks(page, testSites()[name])).toEqual([]);
  });

  test(`every page is valid HTML (${name} content)`, () => {
    // The claims of the large site are all alike.
    expect(htmlProblems(testSites()[name], name === 'many' ? 4 : 1)).toEqual([]);
  });

  test(`ids are unique on each page (${name} content)`, async ({ page }) => {
    for (const { path, ids } of await parsedPages(page, testSites()[name]))
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
  });

  test(`every page can be reached from the home page by links (${name} content)`, async ({ page }) => {
    const site = testSites()[name];
    const pages = new Map((await parsedPages(page, site)).map((parsed) => [parsed.path, parsed]));
    const reached = new Set(['']);
    for (const path of reached) {
      for (const link of pages.get(path)?.links ?? []) {
        const url = new URL(link, at(site, encodeURI(path)));
        const target = decodeURIComponent(url.pathname.slice(site.base.length));
        if (url.origin === new URL(site.address).origin && pages.has(target)) reached.add(target);
      }
    }
    const alone = pathsOf(site).filter((path) => !reached.has(path));
    // Nothing links to old addresses, nor to an empty list of dossiers.
    expect(alone.filter((path) => !path.startsWith('claims/library-shut/') && path !== 'dossiers/')).toEqual([
      '404.html',
    ]);
  });
}

test('an old address of a claim redirects to the new one', async ({ page }) => {
  const site = testSites().hard;
  await page.goto(at(site, 'claims/library-shut/'));
  await page.waitForURL(at(site, 'claims/library-was-closed-for-a-year/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Was the library closed for a whole year?');
});

test('an unknown address shows a page with links', async ({ page }) => {
  const site = testSites().hard;
  for (const path of ['nothing/here/', 'claims/library-shut-up/', '../', 'claims/index.htm']) {
    expect((await page.goto(at(site, path)))?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText('Page not found');
    await expect(page.locator('main').getByRole('searchbox')).toBeVisible();
    // The style is loaded at a deep address too.
    await expect(page.locator('.skip'), path).not.toBeInViewport();
  }
  await page.locator('main').getByRole('link', { name: 'All fact-checks' }).click();
  expect(page.url()).toBe(at(site, 'claims/'));
});

test('drafts and scheduled fact-checks are not in the published site', () => {
  for (const [path, bytes] of filesOf(testSites().hard.folder)) {
    const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    const text = `${path}\n${unpacked}`.toLowerCase();
    for (const word of DRAFTS) expect(text.includes(word), `${word} in ${path}`).toBe(false);
  }
});
