import { expect, test } from '@playwright/test';
import { filterValue, resultsOf, searchBox, slugs } from './results.ts';
import { at, testSites } from './site.ts';

test('filters work before anything is typed', async ({ page }) => {
  await page.goto(at(testSites().hard, 'search/'));
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'idle');
  await (await filterValue(page, 'Verdict', 'Half true (2)')).check();
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'ready');
  await (await filterValue(page, 'Topic', 'Harbour (1)')).check();
  await expect(page.locator('#results > li')).toHaveCount(1);
  expect(await slugs(page)).toEqual(['lamp-burns-whale-oil']);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'idle');
});

test('a claim with several claimants is found by each of them', async ({ page }) => {
  for (const name of ['Social media users', 'Ottoline Marrowgate', 'The Quayside Herald']) {
    await page.goto(at(testSites().hard, 'search/'));
    // A long list shows only its first values.
    const value = await filterValue(page, 'Claimant', new RegExp(`^${name} \\(\\d+\\)$`));
    await page.getByRole('textbox', { name: 'Search this list: Claimant' }).fill(name);
    await value.check();
    await expect(page.locator('#results')).toHaveAttribute('data-state', 'ready');
    expect(await slugs(page), name).toContain('film-shows-a-whale');
  }
});

test('the number of results is announced', async ({ page }) => {
  await page.goto(at(testSites().hard, 'search/'));
  await expect(page.getByRole('status')).toHaveText('');
  await searchBox(page).fill('marzipan');
  await expect(page.getByRole('status')).toHaveText('1 fact-check found');
  await searchBox(page).fill('ferry');
  await expect(page.getByRole('status')).toHaveText('2 fact-checks found');
});

test('while somebody types, the first query is made at three letters, and Enter always searches', async ({ page }) => {
  await page.goto(at(testSites().hard, 'search/'));
  await page.evaluate(() => {
    const status = document.querySelector('#search-status');
    const texts: string[] = [];
    Object.assign(window, { texts });
    new MutationObserver(() => texts.push(status?.textContent ?? '')).observe(status ?? document, { childList: true });
  });
  await searchBox(page).pressSequentially('fe', { delay: 300 });
  await page.waitForTimeout(400);
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'idle');
  await searchBox(page).pressSequentially('rry', { delay: 20 });
  await expect(page.getByRole('status')).toHaveText('2 fact-checks found');
  const seen = await page.evaluate(() => (window as unknown as { texts: string[] }).texts);
  expect(seen.filter((text) => text !== 'Searching…')).toEqual(['2 fact-checks found']);
  await searchBox(page).fill('to');
  await searchBox(page).press('Enter');
  await expect(page).toHaveURL(/q=to$/);
});

test('a list of results has a heading', async ({ page }) => {
  await resultsOf(page, testSites().hard, 'q=quillhaven');
  await expect(page.getByRole('heading', { name: 'Results', level: 2 })).toBeAttached();
  await resultsOf(page, testSites().hard, 'q=zyzzyva');
  await expect(page.getByRole('heading', { name: 'Results', level: 2 })).toHaveCount(0);
});

test('a long list of results is shown in parts', async ({ page }) => {
  const found = await resultsOf(page, testSites().many, 'q=lantern');
  expect(found).toHaveLength(20);
  await expect(page.getByRole('status')).toHaveText('120 fact-checks found');
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.locator('#results > li')).toHaveCount(40);
  await expect(page.locator('#results > li').nth(20).getByRole('link')).toBeFocused();
  expect(new Set(await slugs(page)).size).toBe(40);
});

test('the address contains words and filters, and the back button works', async ({ page }) => {
  const site = testSites().hard;
  await page.goto(at(site, 'search/'));
  await searchBox(page).fill('quillhaven');
  await searchBox(page).press('Enter');
  await expect(page).toHaveURL(at(site, 'search/?q=quillhaven'));
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'ready');
  const before = await slugs(page);
  await (await filterValue(page, 'Verdict', /^True/)).check();
  await expect(page).toHaveURL(at(site, 'search/?q=quillhaven&verdict=true'));
  await expect(page.locator('#results > li')).toHaveCount(1);
  await page.reload();
  await expect(page.locator('#results > li')).toHaveCount(1);
  await expect(searchBox(page)).toHaveValue('quillhaven');
  await expect(await filterValue(page, 'Verdict', /^True/)).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(at(site, 'search/?q=quillhaven'));
  await expect(await filterValue(page, 'Verdict', /^True/)).not.toBeChecked();
  await expect.poll(() => slugs(page)).toEqual(before);
});

test('the key / moves the focus to the search box, and types a slash inside it', async ({ page }) => {
  await page.goto(at(testSites().hard, 'search/'));
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.press('/');
  await expect(searchBox(page)).toHaveValue('/');
});

test('query terms are marked in the excerpt', async ({ page }) => {
  await resultsOf(page, testSites().hard, 'q=turnstile');
  await expect(page.locator('#results mark')).toHaveText(['turnstile']);
  await expect(page.locator('#results .excerpt')).toContainText('The turnstile in the picture belongs to a carousel');
});

test('a result shows title, verdict with its mark, claimant and date, as lists do', async ({ page }) => {
  await resultsOf(page, testSites().hard, 'q=marzipan');
  const item = page.locator('#results > li');
  await expect(item.getByRole('link')).toHaveText('Does the bakery open at four?');
  await expect(item.locator('p').first()).toHaveText('Outdated · Friends of Early Rising · 1 July 2029');
  await expect(item.locator('svg.mark path')).toHaveAttribute('d', /./);
});

test('the search makes no requests to other hosts', async ({ page }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await resultsOf(page, testSites().hard, 'q=ferry');
  expect([...hosts].filter(Boolean)).toEqual([new URL(testSites().hard.address).host]);
});

test('the search box of every page opens the search page without scripts', async ({ browser }) => {
  const site = testSites().hard;
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of ['', 'claims/lamp-burns-whale-oil/', '404.html']) {
    await page.goto(at(site, path));
    await page.getByRole('searchbox').fill('whale oil & more');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page, path).toHaveURL(at(site, 'search/?q=whale+oil+%26+more'));
  }
  await context.close();
});

test('a page opened with a query does not shift when its results arrive', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) shifts.push((shift as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(at(testSites().hard, 'search/?q=the'));
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'ready');
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.05);
});
