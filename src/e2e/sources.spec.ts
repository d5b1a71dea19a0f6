import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { at, testSites } from './site.ts';

const CLAIM = 'claims/ferry-carries-bicycles-for-nothing';

test('a source that is gone is marked next to its archived copies, and one that refuses programs is not', async ({
  page,
}) => {
  await page.goto(at(testSites().hard, `${CLAIM}/`));
  const gone = page.locator('.sources li', { hasText: 'Tariff board' }).first().locator('.source-title');
  await expect(gone).toContainText('(offline since May 2025 · archived copies: copies.example, keeps.example)');
  await expect(gone.getByRole('link', { name: 'keeps.example' })).toHaveAttribute(
    'href',
    'https://keeps.example/tariff/',
  );
  await expect(page.locator('.claim-facts dd', { hasText: 'Morning on the quay' })).toContainText(
    '(offline since June 2025 · archived copy)',
  );
  await expect(page.locator('.offline')).toHaveCount(2);
});

test('the list of sources names those that are offline, and the fact-checks that cite them', async ({ page }) => {
  await page.goto(at(testSites().hard, 'sources/'));
  await page.getByRole('link', { name: '1 source is offline' }).click();
  const section = page.getByRole('region', { name: '1 source is offline' });
  await expect(section).toContainText('Tariff board at the landing stage');
  await expect(section).toContainText('offline since May 2025');
  await section.getByRole('link', { name: 'Does the ferry carry bicycles for nothing?' }).click();
  await expect(page).toHaveURL(at(testSites().hard, `${CLAIM}/`));
});

test('the page of a publisher says what each source is to the claims that cite it', async ({ page }) => {
  await page.goto(at(testSites().hard, 'sources/quillhaven-ferry/'));
  const source = page.locator('.source-list > li', { hasText: 'Tariff board' });
  await expect(source).toContainText('offline since May 2025');
  await expect(source.locator('li', { hasText: 'Does the ferry carry bicycles' })).toContainText('supports the claim');
});

test('data has the first archived copy as before, and all of them', () => {
  const claim = JSON.parse(readFileSync(join(testSites().hard.folder, `${CLAIM}.json`), 'utf8'));
  const copies = ['https://copies.example/tariff/', 'https://keeps.example/tariff/'];
  expect(claim.sources[0]).toMatchObject({ archived: copies[0], archivedCopies: copies });
  expect(claim.appearances[0].archived).toBe('https://copies.example/morning/');
  expect(claim.appearances[0]).not.toHaveProperty('archivedCopies');
});
