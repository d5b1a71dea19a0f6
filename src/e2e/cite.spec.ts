import { expect, test } from '@playwright/test';
import { filesOf } from './pages.ts';
import { at, testSites } from './site.ts';

const CLAIM = 'claims/library-was-closed-for-a-year/';

test('a claim page has references to it and links to files with its sources, without a script', async ({ browser }) => {
  const site = testSites().hard;
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(at(site, CLAIM));
  const part = page.locator('.cite-this');
  await expect(part.locator('dl')).toBeHidden();
  await part.getByText('Cite this fact-check').click();
  const address = await page.locator('link[rel="cite-as"]').getAttribute('href');
  const title = await page.locator('h1').textContent();
  await expect(part.locator('dt')).toHaveText(['APA 7', 'MLA 9', 'Chicago 18 (author-date)']);
  for (const reference of await part.locator('dd').allTextContents()) {
    expect(reference).toContain(title?.trim());
    expect(reference).toContain(address);
  }
  for (const link of await part.getByRole('link').all()) {
    const href = (await link.getAttribute('href')) ?? '';
    expect(filesOf(site.folder).has(decodeURIComponent(href.slice(site.base.length))), href).toBe(true);
    const download = page.waitForEvent('download');
    await link.click();
    expect((await download).suggestedFilename()).toBe(href.split('/').at(-1));
  }
  const described = page.locator('link[rel="describedby"]');
  await expect(described).toHaveCount(4);
  await expect(page.locator('meta[name="author"]').first()).toHaveAttribute('content', /./);
  await page.close();
});

test('a dossier links to files with references to it', async ({ request, page }) => {
  const site = testSites().many;
  await page.goto(at(site, 'dossiers/street/'));
  const links = page.locator('.closing a[download]');
  await expect(links).toHaveText(['BibTeX', 'RIS', 'CSL-JSON', 'plain text']);
  for (const link of await links.all()) {
    const file = await request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(await file.text()).toContain('Source 13');
  }
  await expect(page.locator('link[rel="describedby"]')).toHaveCount(4);
});

test('each page of a claim or dossier has its files, and no other page has any', () => {
  for (const name of ['hard', 'small', 'many'] as const) {
    const { folder } = testSites()[name];
    const files = [...filesOf(folder).keys()];
    const cited = files.filter((path) => path.endsWith('.bib')).map((path) => path.replace(/\.bib$/, '/index.html'));
    // Old addresses too, but not the pages of lists, which have numbers.
    const pages = files.filter((path) => /^(?:claims|dossiers)\/(?!\d+\/)[^/]+\/index\.html$/.test(path));
    expect(cited.sort()).toEqual(pages.sort());
  }
});
