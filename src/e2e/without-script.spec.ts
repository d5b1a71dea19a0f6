import { expect, test } from '@playwright/test';
import { KINDS } from './kinds.ts';
import { at, testSites } from './site.ts';

test.use({ javaScriptEnabled: false });

test('every kind of page shows its content without scripts', async ({ page }) => {
  for (const { path, of } of KINDS) {
    await page.goto(at(testSites()[of], path));
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    await expect(page.locator('main'), path).toContainText(/\S{3}/);
    await expect(page.locator('main :is(p, li, table)').first(), path).toBeVisible();
  }
});

test('a claim page is complete without scripts, and its links work', async ({ page }) => {
  await page.goto(at(testSites().hard, 'claims/ferry-carries-bicycles-for-nothing/'));
  await expect(page.locator('.claim blockquote')).toHaveText(
    'The Quillhaven ferry has always carried bicycles for nothing.',
  );
  await expect(page.locator('#verdict')).toHaveText(/Mostly true/);
  await expect(page.locator('.summary')).toBeVisible();
  await expect(page.locator('.body')).toContainText('Nobody kept the boards of the pontoon years.');
  await page.getByRole('link', { name: 'Source 1, line 4' }).click();
  await expect(page.locator('#source-1')).toBeInViewport();
});

test('without scripts, the search page says that it needs JavaScript and links to the lists', async ({ page }) => {
  const site = testSites().hard;
  await page.goto(at(site, 'search/'));
  await expect(page.locator('noscript p')).toHaveText(/^Search needs JavaScript\./);
  await expect(page.locator('noscript p')).toBeVisible();
  const main = page.getByRole('main');
  for (const [name, path] of [
    ['All fact-checks', 'claims/'],
    ['Topics', 'topics/'],
    ['Claimants', 'claimants/'],
    ['Verdicts', 'verdicts/'],
  ] as const)
    await expect(main.getByRole('link', { name })).toHaveAttribute('href', `${site.base}${path}`);
  await main.getByRole('link', { name: 'Topics' }).click();
  expect(page.url()).toBe(at(site, 'topics/'));
});
