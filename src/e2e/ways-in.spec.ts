import { gunzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { claimPathsOf, filesOf, parsedPages, pathsOf } from './pages.ts';
import { at, type TestSite, testSites } from './site.ts';

const DRAFTS = ['unfinishedness', 'thereafterness', 'a-check-that-is-not-finished', 'a-check-for-a-later-day'];

/** The number at the beginning of what a list says about its length. */
async function howMany(page: Page): Promise<number> {
  return Number.parseInt((await page.locator('main .how-many').textContent()) ?? '', 10);
}

/** Claims of a list, over all its pages, by the links to the next. */
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

for (const name of ['own', 'hard', 'small', 'many'] as const) {
  test(`every link of every page leads to a page and a place that exist (${name} content)`, async ({ page }) => {
    const site = testSites()[name];
    const pages = await parsedPages(page, site);
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(
      filesOf(site.folder).get('index.html')?.toString() ?? '',
    )?.[1];
    const files = new Set([...filesOf(site.folder).keys()].map((file) => file.replaceAll('\\', '/')));
    const ids = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));
    const broken: string[] = [];
    for (const parsed of pages) {
      for (const link of parsed.links) {
        const url = new URL(link.replace(canonical ?? site.address, site.address), at(site, encodeURI(parsed.path)));
        if (url.origin !== new URL(site.address).origin) continue;
        const path = decodeURIComponent(url.pathname.slice(site.base.length));
        const inside = url.pathname.startsWith(site.base);
        const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        const place = decodeURIComponent(url.hash.slice(1));
        if (!inside || !files.has(file) || (place !== '' && ids.get(path)?.has(place) === false))
          broken.push(`${parsed.path}: ${link}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test(`no id stands twice on a page (${name} content)`, async ({ page }) => {
    for (const { path, ids } of await parsedPages(page, testSites()[name]))
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
  });

  test(`every page is reached from the home page by links (${name} content)`, async ({ page }) => {
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
    // Nothing leads to old addresses, nor to a list of dossiers where there are none.
    expect(alone.filter((path) => path !== 'claims/library-shut/' && path !== 'dossiers/')).toEqual(['404.html']);
  });
}

test('each list says how many claims it holds, and holds them', async ({ page }) => {
  const site = testSites().hard;
  const all = claimPathsOf(site).length;
  for (const path of pathsOf(site).filter((path) => /^(?:claims|(?:topics|claimants|verdicts)\/[^/]+)\/$/.test(path))) {
    const found = await listed(page, site, path);
    expect(await howMany(page), path).toBe(found.length);
    expect(new Set(found).size, path).toBe(found.length);
    if (path === 'claims/') expect(found).toHaveLength(all);
  }
});

test('topics, claimants and sources say how many there are, and how many each of them holds', async ({ page }) => {
  const site = testSites().hard;
  for (const [path, items] of [
    ['topics/', '.claim-list > li'],
    ['claimants/', '.claim-list > li'],
    ['sources/', '.source-list > li'],
  ] as const) {
    await page.goto(at(site, path));
    const groups = await page.locator('.group-list li').evaluateAll((all) =>
      all.map((group) => ({
        href: group.querySelector('a')?.href ?? '',
        count: Number.parseInt(group.querySelector('.count')?.textContent ?? '', 10),
      })),
    );
    expect(await howMany(page), path).toBe(groups.length);
    for (const { href, count } of groups) {
      await page.goto(href);
      await expect(page.locator(items), href).toHaveCount(count);
    }
  }
});

test('a long list is cut into pages that lead to one another', async ({ page }) => {
  const site = testSites().many;
  const found = await listed(page, site, 'claims/');
  expect(found).toHaveLength(120);
  expect(new Set(found).size).toBe(120);
  expect(found[0]).toBe(`${site.base}claims/lantern-120/`);
  expect(page.url()).toBe(at(site, 'claims/3/'));
  await page.getByRole('link', { name: 'Previous page' }).click();
  expect(page.url()).toBe(at(site, 'claims/2/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All claims (Page 2 of 3)');
  await expect(page.locator('.how-many')).toHaveText('120 fact-checks');
  await expect(page.locator('.claim-list > li')).toHaveCount(50);
  expect((await page.goto(at(site, 'claims/4/')))?.status()).toBe(404);
});

test('what is empty says so, and what would be there', async ({ page }) => {
  const { own, hard, small } = testSites();
  for (const [site, path, text] of [
    [own, 'corrections/', 'No fact-check has been corrected so far.'],
    [small, 'topics/', 'No topics yet. A topic appears here as soon as a fact-check names it.'],
    [small, 'claimants/', 'No claimants yet.'],
    [small, 'sources/', 'No sources yet.'],
    [small, 'dossiers/', 'No dossiers yet.'],
    [small, 'verdicts/folklore/', 'No claim has this verdict so far.'],
    [hard, 'dossiers/a-book-nobody-opened/', 'No claim of this document has been checked yet.'],
  ] as const) {
    await page.goto(at(site, path));
    await expect(page.locator('main'), path).toContainText(text);
  }
});

test('an old address of a claim leads to the new one', async ({ page }) => {
  const site = testSites().hard;
  await page.goto(at(site, 'claims/library-shut/'));
  await page.waitForURL(at(site, 'claims/library-was-closed-for-a-year/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Was the library closed for a whole year?');
});

test('an address that leads nowhere shows a page with ways on', async ({ page }) => {
  const site = testSites().hard;
  for (const path of ['nothing/here/', 'claims/library-shut-up/', '../', 'claims/index.htm']) {
    expect((await page.goto(at(site, path)))?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText('This page does not exist');
    await expect(page.locator('main').getByRole('searchbox')).toBeVisible();
    // The style has come, though the address is deep.
    await expect(page.locator('.skip'), path).not.toBeInViewport();
  }
  await page.locator('main').getByRole('link', { name: 'All claims' }).click();
  expect(page.url()).toBe(at(site, 'claims/'));
});

test('drafts and checks for a later day are nowhere in the published site', () => {
  for (const [path, bytes] of filesOf(testSites().hard.folder)) {
    const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    const text = `${path}\n${unpacked}`.toLowerCase();
    for (const word of DRAFTS) expect(text.includes(word), `${word} in ${path}`).toBe(false);
  }
});

test('how the claims came out is told by a table, whatever can be seen of its bars', async ({ page }) => {
  const site = testSites().hard;
  await page.goto(at(site, 'verdicts/'));
  const table = page.getByRole('table', { name: 'How these claims came out' });
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
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(claimPathsOf(site).length);
});

test('a site may have a verdict scale of its own, in more than one language', async ({ page }) => {
  const site = testSites().small;
  await page.goto(at(site, 'claims/o-sino-toca/'));
  await expect(page.locator('#verdict .verdict')).toHaveText('Confere');
  await page.goto(at(site, 'verdicts/'));
  await expect(page.locator('.scale dt')).toHaveText(['It holds', 'Folklore']);
});

test('corrections are listed newest first, each with its claim and what it changed', async ({ page }) => {
  await page.goto(at(testSites().hard, 'corrections/'));
  const items = page.locator('.correction-list > li');
  await expect(items.locator('.facts')).toHaveText([
    '3 May 2031 · Correction',
    '20 February 2031 · Verdict changed',
    '15 January 2031 · Clarification',
    '1 December 2030 · Withdrawn',
  ]);
  await expect(items.nth(1)).toContainText(/Earlier verdict:\s+False\s*,\s+verdict now:\s+Mostly false/);
  await expect(page.locator('.how-many')).toHaveText('4 corrections');
});
