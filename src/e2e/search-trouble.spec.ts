import { expect, test } from '@playwright/test';
import { openFilters, resultsOf, searchBox } from './results.ts';
import { at, testSites } from './site.ts';

test('without results, the page says so and offers links', async ({ page }) => {
  expect(await resultsOf(page, testSites().hard, 'q=zyzzyva')).toEqual([]);
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'empty');
  await expect(page.getByRole('status')).toContainText('No matching fact-checks.');
  await page.locator('#ways-on').getByRole('link', { name: 'All fact-checks' }).click();
  expect(page.url()).toBe(at(testSites().hard, 'claims/'));
});

test('any input is handled without errors', async ({ page }) => {
  test.slow();
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('dialog', (dialog) => problems.push(dialog.message()));
  const site = testSites().hard;
  await page.goto(at(site, 'search/'));
  for (const words of [
    '"><script>document.title="taken"</script>',
    '<img src=x onerror=alert(1)>',
    '🦉🕯️ 👩‍👩‍👧',
    '(.*)+[^a]{2,}\\d$|^',
    '"unclosed',
    '%00%ff',
    '../../etc/passwd',
    '__proto__ constructor toString',
    'ferry '.repeat(1667),
    'x'.repeat(100_000),
    '😡 '.repeat(500),
    '無',
    'q',
    'a (b) [c] {d} *e* ?f+ ^g$ | h'.repeat(3),
    '<b>the</b> <i>ferry</i> & its <script>toll</script> was doubled by the town',
    '   ',
  ]) {
    await searchBox(page).fill(words);
    await searchBox(page).press('Enter');
    const state = words.trim() === '' ? 'idle' : /^(?:ready|empty)$/;
    await expect(page.locator('#results'), words.slice(0, 40)).toHaveAttribute('data-state', state);
    await expect(page.locator('#results :is(script, img)')).toHaveCount(0);
    await expect(page).not.toHaveTitle('taken');
  }
  await resultsOf(page, site, 'verdict=__proto__&topics=%3Cb%3E&year=NaN&language=xx-nope&q=ferry');
  await resultsOf(page, site, 'q=inkhornery');
  await expect(page.locator('#results a')).toContainText(`Is "<b>5 < 6</b>" & '</script>' a claim?`);
  await expect(page.locator('#results :is(b, i, script)')).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('if the index cannot be loaded, the page says so and offers links', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await resultsOf(page, testSites().hard, 'q=ferry');
  await expect(page.getByRole('status')).toContainText('Search could not be loaded.');
  await expect(page.locator('#ways-on').getByRole('link', { name: 'All fact-checks' })).toBeVisible();
});

for (const [part, question, answer] of [
  ['answer-words', 'ferry', /fact-checks? found/],
  ['address-key', 'https://square.example/posts/81/', 'Fact-checks of claims made at this link'],
] as const)
  test(`if the script of ${part} cannot be loaded, the page says so and tries again`, async ({ page }) => {
    await page.route(`**/${part}.*.js`, (route) => route.abort());
    await resultsOf(page, testSites().hard, `q=${encodeURIComponent(question)}`);
    await expect(page.getByRole('status')).toContainText('Search could not be loaded.');
    await expect(page.locator('#ways-on').getByRole('link', { name: 'All fact-checks' })).toBeVisible();
    await page.unroute(`**/${part}.*.js`);
    await searchBox(page).press('Enter');
    await expect(page.getByRole('status')).toHaveText(answer);
    await expect(page.locator('#results')).toHaveAttribute('data-state', 'ready');
    await expect(searchBox(page)).toBeFocused();
  });

test('if a part of the index cannot be loaded, the page says so', async ({ page }) => {
  await page.route('**/pagefind/fragment/**', (route) => route.abort());
  await resultsOf(page, testSites().hard, 'q=ferry');
  await expect(page.getByRole('status')).toContainText('Search could not be loaded.');
});

test('if the site was published again while the page was open, the search works at once', async ({ page }) => {
  let isGone = true;
  let opened = 0;
  await page.route('**/search/*/claims-*.bin', (route) => (isGone ? route.abort() : route.continue()));
  await page.route('**/search/index.json', (route) => {
    // The second time the index is opened, it has the new names.
    if (opened++ > 0) isGone = false;
    return route.continue();
  });
  await resultsOf(page, testSites().hard, 'q=quillhaven');
  await expect(page.getByRole('status')).toContainText('fact-checks found');
  await expect(page.locator('#results li')).not.toHaveCount(0);
});

test('if the counts of the filters cannot be loaded, the results stay', async ({ page }) => {
  await page.route('**/search/*/facets.bin', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  const found = await resultsOf(page, testSites().hard, 'q=quillhaven');
  await openFilters(page);
  await failed;
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('#results li')).toHaveCount(found.length);
});

test('if more results cannot be loaded, those that are there stay', async ({ page }) => {
  const site = testSites().many;
  const found = await resultsOf(page, site, 'q=lantern');
  await page.route('**/search/*/claims-*.bin', (route) => route.abort());
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.getByRole('status')).toContainText('Search could not be loaded.');
  await expect(page.locator('#results li')).toHaveCount(found.length);
});
