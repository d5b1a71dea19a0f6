import { expect, type Page, test } from '@playwright/test';
import { pathsOf } from './pages.ts';
import { openFilters } from './results.ts';
import { at, siteWith } from './site.ts';
import { LONG_ADDRESS, LONG_WORD, writeUnwieldyContent } from './unwieldy-content.ts';

// Every text of this site is a word of sixty letters or an address, on a phone.
test.describe.configure({ mode: 'default', timeout: 300_000 });

const site = siteWith((content) =>
  writeUnwieldyContent(content, {
    lang: 'de',
    word: `${LONG_WORD} ${LONG_ADDRESS}`,
    name: '@the_very_long_handle_of_the_harbour_ministry_press_office',
    verdict: `Irreführendeverdrehungderzusammenhängendentatsachen`,
  }),
);

/** The width of a page, and the elements beyond the screen, except in boxes that scroll on their own. */
function beyond(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')].flatMap((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > width + 1 || left < -1 ? [`${element.localName}.${element.className}`] : [];
    });
  });
}

test('no page scrolls sideways at 320 or 360 pixels', async ({ page }) => {
  const wide: [string, number, string[]][] = [];
  for (const path of pathsOf(site)) {
    await page.goto(at(site, path));
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 640 });
      const found = await beyond(page);
      if (found.length > 0) wide.push([path, width, found]);
    }
  }
  expect(wide).toEqual([]);
});

test('search results do not scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(at(site, `search/?q=${LONG_WORD}`));
  await expect(page.locator('#results[data-state="ready"] li')).not.toHaveCount(0);
  await openFilters(page);
  await expect(page.locator('#filters li')).not.toHaveCount(0);
  expect(await beyond(page)).toEqual([]);
});

for (const [width, path] of [
  [320, ''],
  [1200, ''],
  [1200, 'verdicts/'],
] as const) {
  test(`long labels leave room for the bars of the chart (${width} pixels, /${path})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(at(site, path));
    const chart = await page.locator('.chart').boundingBox();
    const bars = page.locator('.chart td svg');
    // The page of the scale also shows the verdict that no claim has.
    expect(await bars.count()).toBe(path === '' ? 2 : 3);
    for (const bar of await bars.all()) {
      const box = await bar.boundingBox();
      expect(box?.width).toBeGreaterThan(40);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((chart?.x ?? 0) + (chart?.width ?? 0) + 1);
    }
    const column = await page.locator(path === '' ? '.beside' : 'main').boundingBox();
    expect(chart?.width).toBeLessThanOrEqual((column?.width ?? 0) + 1);
  });
}
