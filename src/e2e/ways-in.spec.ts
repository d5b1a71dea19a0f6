import { expect, type Page, test } from '@playwright/test';
import { claimPathsOf, parsedPages, ratedPathsOf } from './pages.ts';
import { at, type TestSite, testSites } from './site.ts';

/** The claims of a list, over all its pages. */
async function listed(page: Page, site: TestSite, path: string): Promise<string[]> {
  await page.goto(at(site, path));
  const found: string[] = [];
  for (;;) {
    const links = page.locator('.claim-list > li > a');
    found.push(...(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))));
    const next = page.getByRole('link', { name: 'Next page' });
    if ((await next.count()) === 0) return found;
    await next.click();
  }
}

test('each list has as many entries as it says', async ({ page }) => {
  const site = testSites().hard;
  const pages = await parsedPages(page, site);
  const lists = pages.filter(({ path }) => /^(?:claims|(?:topics|claimants|verdicts|sources)\/[^/]+)\/$/.test(path));
  expect(lists.length).toBeGreaterThan(20);
  for (const { path, howMany, listed } of lists) {
    expect(howMany, path).toBe(listed.length);
    expect(new Set(listed).size, path).toBe(listed.length);
  }
  expect(lists.find(({ path }) => path === 'claims/')?.listed).toHaveLength(claimPathsOf(site).length);
});

test('topics, claimants and sources show their number and the number of entries of each', async ({ page }) => {
  const site = testSites().hard;
  const pages = new Map((await parsedPages(page, site)).map((parsed) => [parsed.path, parsed]));
  for (const path of ['topics/', 'claimants/', 'sources/']) {
    const { howMany, groups } = pages.get(path) ?? { groups: [] };
    expect(groups.length, path).toBeGreaterThan(3);
    expect(howMany, path).toBe(groups.length);
    for (const { href, count } of groups)
      expect(pages.get(decodeURIComponent(href.slice(site.base.length)))?.listed, href).toHaveLength(count);
  }
});

test('a long list is split into pages that link to each other', async ({ page }) => {
  const site = testSites().many;
  const found = await listed(page, site, 'claims/');
  expect(found).toHaveLength(120);
  expect(new Set(found).size).toBe(120);
  expect(found[0]).toBe(`${site.base}claims/lantern-120/`);
  expect(page.url()).toBe(at(site, 'claims/3/'));
  await page.getByRole('link', { name: 'Previous page' }).click();
  expect(page.url()).toBe(at(site, 'claims/2/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All fact-checks (Page 2 of 3)');
  await expect(page.locator('.how-many')).toHaveText('120 fact-checks');
  await expect(page.locator('.claim-list > li')).toHaveCount(40);
  expect((await page.goto(at(site, 'claims/4/')))?.status()).toBe(404);
});

test('a long list links to its first and last page and to its years', async ({ page }) => {
  const site = testSites().many;
  await page.goto(at(site, 'claims/'));
  await expect(page.getByRole('link', { name: 'First page' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Last page' }).click();
  await expect(page).toHaveURL(at(site, 'claims/3/'));
  const years = page.getByRole('navigation', { name: 'Year' }).getByRole('link');
  await expect(years).toHaveText(['2033 16', '2032 52', '2031 52']);
  await years.nth(1).click();
  await expect(page).toHaveURL(at(site, 'claims/#year-2032'));
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['2033', '2032']);
  await expect(page.locator('.claim-list').last().locator('> li').first()).toContainText('2032');
  await years.nth(2).click();
  await expect(page).toHaveURL(at(site, 'claims/2/#year-2031'));
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['2032', '2031']);
});

test('a long list of names is split by first letter, and each name is under one', async ({ page }) => {
  const site = testSites().many;
  const namesOf = () => page.locator('.group-list > li > a').allTextContents();
  await page.goto(at(site, 'sources/'));
  await expect(page.locator('.how-many')).toHaveText('120 publishers');
  expect(await namesOf()).toHaveLength(50);
  const letters = page.getByRole('navigation', { name: 'By first letter' }).getByRole('link');
  // In English, É, Ñ and Ø are sorted as E, N and O.
  await expect(letters).toHaveText([
    'Most frequent',
    'A 10',
    'E 20',
    'N 20',
    'O 20',
    'Z 10',
    'Я 10',
    'א 10',
    'ا 10',
    '0–9 10',
  ]);
  const found: string[] = [];
  for (const path of await letters.evaluateAll((all) => all.slice(1).map((link) => link.getAttribute('href') ?? ''))) {
    await page.goto(new URL(path, site.address).href);
    const names = await namesOf();
    await expect(page.locator('.how-many')).toHaveText(`${names.length} publishers`);
    await expect(page.locator('[aria-current=page]').last()).toContainText(String(names.length));
    found.push(...names);
  }
  expect(new Set(found).size).toBe(120);
  expect(found).toHaveLength(120);
});

test('many sources of a dossier have a page of their own, and citations link there and back', async ({ page }) => {
  const site = testSites().many;
  await page.goto(at(site, 'dossiers/street/'));
  await expect(page.locator('section.sources')).toHaveText(/13 sources:\s*Street of Quillhaven/);
  await page.getByRole('link', { name: 'Source 13', exact: true }).click();
  await expect(page).toHaveURL(at(site, 'dossiers/street/sources/#source-13'));
  await expect(page.locator('.sources ol > li')).toHaveCount(13);
  await page.locator('#source-1').getByRole('link', { name: 'Timeline' }).click();
  await expect(page).toHaveURL(/dossiers\/street\/#event-1-cite-1-1$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('an empty page says so, and what it is for', async ({ page }) => {
  const { hard, small } = testSites();
  for (const [site, path, text] of [
    [small, 'corrections/', 'No fact-checks have been corrected so far.'],
    [small, 'topics/', 'No topics yet. Topics are listed here once a fact-check has them.'],
    [small, 'claimants/', 'No claimants yet.'],
    [small, 'sources/', 'No sources yet.'],
    [small, 'dossiers/', 'No dossiers yet.'],
    [small, 'verdicts/folklore/', 'No claims have this verdict yet.'],
    [hard, 'dossiers/a-book-nobody-opened/', 'No claims in this document have been checked yet.'],
  ] as const) {
    await page.goto(at(site, path));
    await expect(page.locator('main'), path).toContainText(text);
  }
});

test('a table contains the share of each verdict, even if its bars cannot be seen', async ({ page }) => {
  const site = testSites().hard;
  await page.goto(at(site, 'verdicts/'));
  const table = page.getByRole('table', { name: 'Verdicts on these claims' });
  await expect(table.getByRole('columnheader')).toHaveText(['Verdict', 'Number of claims']);
  await expect(table.getByRole('rowheader')).toHaveText([
    /^\s*True$/,
    /Mostly true/,
    /Half true/,
    /Mostly false/,
    /^\s*False$/,
    /Misleading/,
    /Outdated/,
    /Unproven/,
  ]);
  const counts = (await table.getByRole('cell').allTextContents()).map(Number);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(ratedPathsOf(site).length);
});

test('a site can have a custom verdict scale in several languages', async ({ page }) => {
  const site = testSites().small;
  await page.goto(at(site, 'claims/o-sino-toca/'));
  await expect(page.locator('#verdict .verdict')).toHaveText('Confere');
  await page.goto(at(site, 'verdicts/'));
  await expect(page.locator('.scale dt')).toHaveText(['It holds', 'Folklore']);
});

test('corrections are listed newest first, each with its claim and the change', async ({ page }) => {
  await page.goto(at(testSites().hard, 'corrections/'));
  const items = page.locator('.correction-list > li');
  await expect(items.locator('.facts')).toHaveText([
    '3 May 2031 · Correction',
    '20 February 2031 · Verdict changed',
    '15 January 2031 · Clarification',
    '1 December 2030 · Withdrawn',
  ]);
  await expect(page.locator('h2.year')).toHaveText(['2031 · 3 corrections', '2030 · 1 correction']);
  await expect(items.nth(1)).toContainText(/Previous verdict:\s+False\s*,\s+current verdict:\s+Mostly false/);
  await expect(page.locator('.how-many')).toHaveText('4 corrections · RSS feed');
});
