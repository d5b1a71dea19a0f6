import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { at, testSites } from './site.ts';

const PATH = 'claims/film-shows-a-whale/';

for (const width of [320, 360, 1280]) {
  test(`original and altered image have the same size and a label (${width} pixels)`, async ({ page }) => {
    const { hard } = testSites();
    await page.setViewportSize({ width, height: 900 });
    await page.goto(at(hard, PATH));
    const figures = page.locator('.compared > figure');
    await expect(figures).toHaveCount(2);
    await expect(figures.nth(0).locator('figcaption')).toContainText('Original');
    await expect(figures.nth(0).locator('figcaption')).toContainText('Credit: Harbour office of Quillhaven');
    await expect(figures.nth(1).locator('figcaption')).toContainText('Altered');
    const original = await figures.nth(0).getByRole('img', { name: 'A harbour without a whale' }).boundingBox();
    const altered = await figures.nth(1).getByRole('img', { name: 'with a whale drawn into it' }).boundingBox();
    expect([altered?.width, altered?.height]).toEqual([original?.width, original?.height]);
    expect(original?.width).toBeGreaterThan(250);
    if (width === 1280) expect(altered?.y).toBe(original?.y);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('an image without a role keeps its size and credit', async ({ page }) => {
  await page.goto(at(testSites().hard, PATH));
  const log = page.getByRole('img', { name: 'A page of the log' });
  await log.scrollIntoViewIfNeeded();
  await expect(log).toHaveJSProperty('naturalWidth', 200);
  expect((await log.boundingBox())?.width).toBe(200);
  await expect(page.locator('figure', { has: log })).toContainText('Credit: Bertram Quill');
});

test('a screenshot of our own is linked and published byte for byte', async ({ page }) => {
  const { hard } = testSites();
  await page.goto(at(hard, PATH));
  const link = page.getByRole('link', { name: /^our screenshot ?: A post with a film of a whale$/ });
  const href = await link.getAttribute('href');
  expect(href).toBe('/desk/media/pictures/post.png');
  const response = await page.request.get(new URL(href ?? '', hard.address).href, { failOnStatusCode: true });
  expect(await response.body()).toEqual(readFileSync(join(hard.content, 'pictures', 'post.png')));
});

test('files that only the front matter of a draft names are not published', () => {
  const { hard } = testSites();
  expect(existsSync(join(hard.content, 'pictures', 'draft.png'))).toBe(true);
  expect(existsSync(join(hard.folder, 'media', 'pictures', 'post.png'))).toBe(true);
  expect(existsSync(join(hard.folder, 'media', 'pictures', 'draft.png'))).toBe(false);
});

for (const width of [320, 360, 1280]) {
  test(`words of buttons and labels do not break (${width} pixels)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    // On a narrow screen, a claim page has a link to the search and no button.
    const paths = width < 1000 ? ['', 'search/'] : ['', PATH, 'search/'];
    for (const path of paths) {
      await page.goto(at(testSites().hard, path));
      const buttons = page.locator('button:visible');
      expect(await buttons.count(), path).toBeGreaterThan(0);
      const lines = await buttons.evaluateAll((all) =>
        all.map((button) => {
          const range = document.createRange();
          range.selectNodeContents(button);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        }),
      );
      expect(new Set(lines), path).toEqual(new Set([1]));
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
    }
  });
}
