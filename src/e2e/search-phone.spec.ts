import { expect, type Page, test } from '@playwright/test';
import { filterValue, openFilters, resultsOf, searchBox } from './results.ts';
import { at, testSites } from './site.ts';

const POST = `Unbelievable!! They really DOUBLED the toll of the #WillowBridge over night 😡 who voted for this? I drive there
every single morning and every single evening, and nobody in the town of Quillhaven asked me about it. Shame on them!
pic.example/x — Ada Quill (@adaquill) March 21, 2031`;

test.use({ viewport: { width: 360, height: 740 } });

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not visible`);
  return { ...box, bottom: box.y + box.height };
}

test('after a post is pasted, the first result is on the first screen', async ({ page }) => {
  const site = testSites().hard;
  await page.goto(at(site, 'search/'));
  await searchBox(page).fill(POST);
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'ready');
  expect((await boxOf(page, '#results > li')).bottom).toBeLessThanOrEqual(740);
});

test('the search box grows to two lines and has one line after a search', async ({ page }) => {
  await page.goto(at(testSites().hard, 'search/'));
  const { height } = await boxOf(page, '#q');
  await searchBox(page).fill(POST);
  const { height: grown } = await boxOf(page, '#q');
  expect(grown).toBeGreaterThan(height);
  expect(grown).toBeLessThan(2 * height);
  await searchBox(page).press('Enter');
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'ready');
  expect((await boxOf(page, '#q')).height).toBe(height);
});

test('the search button is on the same row as the box, with a gap', async ({ page }) => {
  for (const [path, selector] of [
    ['search/', '#q'],
    ['', '#search-large'],
  ] as const) {
    await page.goto(at(testSites().hard, path));
    const box = await boxOf(page, selector);
    const button = await boxOf(page, '.search-form.large button');
    expect(button.y, path).toBe(box.y);
    expect(button.height, path).toBe(box.height);
    expect(button.x - (box.x + box.width), path).toBeGreaterThanOrEqual(8);
  }
});

test('results are directly below their count, and the hint is only there before a search', async ({ page }) => {
  await page.goto(at(testSites().hard, 'search/'));
  await expect(page.locator('#search-hint')).toBeVisible();
  await searchBox(page).fill('quillhaven');
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('#search-hint')).toBeHidden();
  expect((await boxOf(page, '#results')).y - (await boxOf(page, '#search-status')).bottom).toBeLessThan(16);
  await searchBox(page).fill('');
  await expect(page.locator('#search-hint')).toBeVisible();
});

test('a button at the end of the filters shows how many results there are and closes the panel', async ({ page }) => {
  await resultsOf(page, testSites().hard, 'q=quillhaven');
  await (await filterValue(page, 'Verdict', /^True/)).check();
  await expect(page.locator('#results > li')).toHaveCount(1);
  const button = page.getByRole('button', { name: 'Show 1 result', exact: true });
  await expect(button).toBeInViewport();
  await button.click();
  await expect(page.locator('#filters')).not.toHaveAttribute('open');
  await expect(page.locator('#filters summary')).toBeFocused();
  await expect(page.locator('#filters summary')).toHaveText('Filters (1)');
});

test('“Clear filters” keeps the words of the search', async ({ page }) => {
  await resultsOf(page, testSites().hard, 'q=quillhaven&verdict=true');
  await openFilters(page);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(at(testSites().hard, 'search/?q=quillhaven'));
  await expect(searchBox(page)).toHaveValue('quillhaven');
  await expect(page.getByRole('button', { name: 'Clear filters' })).toBeHidden();
});

test('without results, what to do is directly below the search', async ({ page }) => {
  await resultsOf(page, testSites().hard, 'q=zyzzyva');
  const status = await boxOf(page, '#search-status');
  expect((await boxOf(page, '#ways-on')).y - status.bottom).toBeLessThan(24);
  expect((await boxOf(page, '.site-footer')).y).toBeLessThan(740);
});

test('on a wide screen, filters are open in the margin, next to the results', async ({ page }) => {
  await page.setViewportSize({ width: 992, height: 800 });
  await resultsOf(page, testSites().hard, 'q=quillhaven');
  await expect(page.locator('#filters input[type=checkbox]').first()).toBeVisible();
  const [results, filters] = [await boxOf(page, '#results'), await boxOf(page, '#filters')];
  expect(filters.x).toBeGreaterThan(results.x + results.width);
  expect(filters.y).toBeLessThan(results.y);
  await expect(page.locator('#filters summary')).toBeHidden();
  await page.setViewportSize({ width: 991, height: 800 });
  await expect(page.locator('#filters')).not.toHaveAttribute('open');
});
