import { stat } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { filterValue, nextResultsOf, openFilters, resultsOf, searchBox, slugs } from './results.ts';
import { at, fileOf, testSites } from './site.ts';

const POST = `Unbelievable!! They really DOUBLED the toll of the #WillowBridge over night 😡 who voted for this?
pic.example/x — Ada Quill (@adaquill) March 21, 2031`;

const asked = (text: string, more = '') => `q=${encodeURIComponent(text)}${more}`;

/** Delays every file of Pagefind until the returned function is called. */
async function holdPagefind(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/pagefind/**', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

test('a pasted post finds the matching fact-check, and the page says how', async ({ page }) => {
  const found = await resultsOf(page, testSites().hard, asked(POST));
  expect(found[0]).toBe('bridge-toll-was-doubled');
  await expect(page.getByRole('status')).toHaveText(
    'These fact-checks are the closest matches. Check whether they are about the same claim.',
  );
  await expect(page.locator('#results > li').first().locator('mark')).toHaveText(['bridge', 'toll', 'doubled', 'toll']);
});

test('a pasted post keeps its lines, and Enter starts the search', async ({ page }) => {
  await page.goto(at(testSites().hard, 'search/'));
  await searchBox(page).fill(POST);
  await searchBox(page).press('Enter');
  await expect.poll(async () => (await slugs(page))[0]).toBe('bridge-toll-was-doubled');
  await expect(searchBox(page)).toHaveValue(POST);
  expect(new URL(page.url()).searchParams.get('q')).toBe(POST);
});

test('the address of a page finds the claims made there, however it was copied', async ({ page }) => {
  await page.goto(at(testSites().hard, 'search/'));
  for (const address of [
    'https://square.example/posts/81/',
    'http://www.square.example/posts/81?utm_source=post&fbclid=1#comments',
    'square.example/posts/81',
    'https://web.archive.org/web/20310321120000/https://square.example/posts/81/',
  ]) {
    expect(await nextResultsOf(page, asked(address)), address).toEqual(['bridge-toll-was-doubled']);
    await expect(page.getByRole('status')).toHaveText('Fact-checks of claims made at this link');
  }
});

test('a post without matches gets a message and links to the lists', async ({ page }) => {
  const text = 'Minister resigns after cheese scandal shakes parliament in Elbonia';
  expect(await resultsOf(page, testSites().hard, asked(text))).toEqual([]);
  await expect(page.getByRole('status')).toContainText('No matching fact-checks.');
  await expect(page.locator('#ways-on').getByRole('link', { name: 'All fact-checks' })).toBeVisible();
});

test('an address that is not known gets other advice than words', async ({ page }) => {
  await resultsOf(page, testSites().hard, asked('https://unknown.example/posts/1'));
  await expect(page.getByRole('status')).toContainText('Try pasting the text of the claim.');
  await expect(page.getByRole('status')).not.toContainText('words');
});

test('words that are in every text, or in none, are not close to any fact-check', async ({ page }) => {
  await page.goto(at(testSites().hard, 'search/'));
  for (const text of ['to be or not to be', 'lorem ipsum']) {
    await nextResultsOf(page, asked(text));
    await expect(page.getByRole('status'), text).not.toContainText('closest');
  }
});

test('misspelt words and other word forms match claims', async ({ page }) => {
  expect((await resultsOf(page, testSites().hard, 'q=libary'))[0]).toBe('library-was-closed-for-a-year');
  expect((await nextResultsOf(page, asked('#ClockTower')))[0]).toBe('clock-tower-is-the-oldest-building');
  expect((await nextResultsOf(page, asked('#clocktower')))[0]).toBe('clock-tower-is-the-oldest-building');
});

test('sentences in Arabic and Portuguese are found without diacritics from the English page', async ({ page }) => {
  const arabic = 'قال حارس البرج ان الساعه توقفت منذ شهر كامل';
  expect((await resultsOf(page, testSites().hard, asked(arabic)))[0]).toBe('برج-الساعة-متوقف');
  const portuguese = 'dizem que a ponte de salgueiro vai fechar durante todo o inverno';
  expect((await nextResultsOf(page, asked(portuguese)))[0]).toBe('ponte-fecha-no-inverno');
  expect(await nextResultsOf(page, asked(portuguese, '&language=ar'))).toEqual([]);
});

test('a pasted post fetches only the files it needs, and none of Pagefind', async ({ page }) => {
  // On a wide screen, the values of the filters are fetched once the results are shown.
  await page.setViewportSize({ width: 360, height: 740 });
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await resultsOf(page, testSites().many, asked('I am told that lantern number 77 has been lit by the lamplighter'));
  expect(paths.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  expect(paths.filter((path) => /\/search\/./.test(path)).length).toBeLessThanOrEqual(25);
  const scripts = paths.filter((path) => path.endsWith('.js'));
  const sizes = await Promise.all(scripts.map(async (path) => (await stat(fileOf(testSites().many, path))).size));
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(40_000);
});

test('several values of a filter widen the results, and each shows how many it adds', async ({ page }) => {
  await resultsOf(page, testSites().hard, 'q=quillhaven&verdict=true');
  const one = await slugs(page);
  await (await filterValue(page, 'Verdict', /^Mostly true \(\d+\)$/)).check();
  await expect.poll(async () => (await slugs(page)).length).toBeGreaterThan(one.length);
  expect(new URL(page.url()).searchParams.getAll('verdict')).toEqual(['true', 'mostly-true']);
  await expect(page.locator('#filters summary')).toHaveText('Filters (2)');
  await (await filterValue(page, 'Verdict', /^True/)).uncheck();
  await expect.poll(async () => (await slugs(page)).filter((slug) => one.includes(slug))).toEqual([]);
  expect(await slugs(page)).toContain('ferry-carries-bicycles-for-nothing');
});

test('a filter with many values has a search field', async ({ page }) => {
  await page.goto(at(testSites().hard, 'search/'));
  await openFilters(page);
  const group = page.getByRole('group', { name: 'Claimant' });
  await expect(group.getByRole('checkbox')).toHaveCount(8);
  await group.getByRole('textbox', { name: 'Search this list: Claimant' }).fill('barqueiros');
  await group.getByRole('checkbox').check();
  await expect.poll(() => slugs(page)).toEqual(['ponte-fecha-no-inverno']);
  await expect(group.getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('results can be sorted by date, and the address contains the order', async ({ page }) => {
  for (const words of [
    'quillhaven',
    'the town and the guild of Quillhaven say something about the harbour and the bridge',
  ]) {
    await resultsOf(page, testSites().hard, asked(words));
    await page.getByLabel('Sort by').selectOption('Newest');
    await expect(page).toHaveURL(/order=date/);
    await expect(page.locator('#results')).toHaveAttribute('data-state', 'ready');
    const days = await page.locator('#results > li > p:first-of-type').allTextContents();
    const times = days.map((text) => Date.parse(/\d+ \p{L}+ \d{4}/u.exec(text)?.[0] ?? ''));
    expect(times.length).toBeGreaterThan(1);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  }
});

test('arrow keys move from the search box through the results and back', async ({ page }) => {
  await resultsOf(page, testSites().hard, 'q=quillhaven');
  const links = page.locator('#results a');
  await searchBox(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.press('Shift+Enter');
  await expect(searchBox(page)).toHaveValue('quillhaven\n');
});

test('a late answer does not replace a newer one, and earlier results stay until then', async ({ page }) => {
  const release = await holdPagefind(page);
  await resultsOf(page, testSites().hard, asked('the town doubled the toll of the bridge overnight'));
  const before = await slugs(page);
  await searchBox(page).fill('zyzzyva');
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'loading');
  expect(await slugs(page)).toEqual(before);
  await searchBox(page).fill('the clock tower is older than everything else in Quillhaven');
  await expect.poll(async () => (await slugs(page))[0]).toBe('clock-tower-is-the-oldest-building');
  release();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'ready');
  expect((await slugs(page))[0]).toBe('clock-tower-is-the-oldest-building');
});

test('claims with the words are shown before Pagefind is loaded', async ({ page }) => {
  const release = await holdPagefind(page);
  await page.goto(at(testSites().hard, 'search/?q=library'));
  await expect.poll(() => slugs(page)).toEqual(['library-was-closed-for-a-year']);
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'loading');
  release();
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'ready');
  expect((await slugs(page))[0]).toBe('library-was-closed-for-a-year');
});

test('if the claims index cannot be loaded, the page says so, offers links and tries again', async ({ page }) => {
  await page.route('**/search/index.json', (route) => route.abort());
  await resultsOf(page, testSites().hard, asked(POST));
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'failed');
  await expect(page.getByRole('status')).toContainText('Search could not be loaded.');
  await page.unroute('**/search/index.json');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect.poll(async () => (await slugs(page))[0]).toBe('bridge-toll-was-doubled');
});

test('a page that was open during an update of the site finds the new index', async ({ page }) => {
  await page.route('**/search/index.json', async (route) => {
    const root = await (await route.fetch()).json();
    await route.fulfill({ json: { ...root, folder: 'aaaaaaaaaaaa' } });
  });
  await resultsOf(page, testSites().hard, asked(POST));
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'failed');
  await page.unroute('**/search/index.json');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect.poll(async () => (await slugs(page))[0]).toBe('bridge-toll-was-doubled');
});
