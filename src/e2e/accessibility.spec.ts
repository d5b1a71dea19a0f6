import { expect, type Page, test } from '@playwright/test';
import { COLOUR_RULES, violations } from './axe.ts';
import { KINDS, SEARCHES } from './kinds.ts';
import { openFilters } from './results.ts';
import { at, testSites } from './site.ts';

const PHONE = { width: 320, height: 640 };
const DESK = { width: 1280, height: 900 };

/** How many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Marks the elements that are not shown at the current width, and returns a selector for them, or nothing if all are shown. */
function hiddenHere(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const hidden = [...document.querySelectorAll('body *')].filter((element) => !element.checkVisibility());
    for (const element of hidden) element.setAttribute('data-hidden-here', '');
    return hidden.length > 0 ? '[data-hidden-here]' : undefined;
  });
}

async function isAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violations(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(PHONE);
  expect(await overflow(page), 'overflow at 320 pixels').toBe(0);
  expect(await violations(page), 'dark, at 320').toEqual([]);
  // The dark theme differs only in its colours, which do not depend on the width.
  const within = await hiddenHere(page);
  await page.setViewportSize(DESK);
  if (within) expect(await violations(page, { rules: COLOUR_RULES, within }), 'dark').toEqual([]);
}

for (const { name, path, of } of KINDS) {
  test(`axe finds nothing in light and dark mode or at 320 pixels, where nothing overflows: ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize(DESK);
    const response = await page.goto(at(testSites()[of], path));
    expect(response?.status()).toBe(path.startsWith('nothing') ? 404 : 200);
    await isAccessible(page);
  });
}

for (const { name, query, state } of SEARCHES) {
  test(`axe finds nothing in light and dark mode or at 320 pixels, where nothing overflows: ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize(DESK);
    await page.goto(at(testSites().hard, `search/${query}`));
    await expect(page.locator('#results')).toHaveAttribute('data-state', state);
    await openFilters(page);
    if (state !== 'empty') await expect(page.locator('#filters input[type=checkbox]').first()).toBeVisible();
    await isAccessible(page);
  });
}

test('Tab reaches the skip link first, then everything else in order, with visible focus', async ({ page }) => {
  for (const [name, path] of [
    ['hard', ''],
    ['hard', 'claims/lamp-burns-whale-oil/'],
    ['hard', 'claims/برج-الساعة-متوقف/'],
    ['hard', 'search/?q=quillhaven'],
    ['hard', 'dossiers/the-quay-speech/'],
  ] as const) {
    await page.goto(at(testSites()[name], path));
    if (path.startsWith('search')) {
      await expect(page.locator('#results')).toHaveAttribute('data-state', 'ready');
      // The filters load after the results.
      await expect(page.locator('#filters input[type=checkbox]').first()).toBeVisible();
    }
    const expected = await page.evaluate(() => {
      const all = [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, summary, [tabindex="0"]'),
      ];
      const visible = all.filter((element) => element.checkVisibility());
      document.addEventListener('focusin', ({ target }) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(target as HTMLElement);
        const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        const stop = visible.indexOf(target as HTMLElement);
        document.body.dataset.stops = `${document.body.dataset.stops ?? ''}${stop}${seen ? '' : ' without an outline'},`;
      });
      return visible.length;
    });
    for (let n = 0; n < expected; n++) await page.keyboard.press('Tab');
    const stops = (await page.locator('body').getAttribute('data-stops'))?.split(',').slice(0, -1);
    expect(stops, path).toEqual(Array.from({ length: expected }, (_, index) => String(index)));
  }
});

test('the skip link appears on focus and jumps to the content', async ({ page }) => {
  await page.goto(at(testSites().hard, 'claims/lamp-burns-whale-oil/'));
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
});

test('a table that is wider than a phone scrolls on its own, also with the keyboard', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(at(testSites().hard, 'claims/the-long-proclamation/'));
  const box = page.getByRole('region', { name: 'Table' });
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('marks stay visible in forced colours', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    for (const path of ['', 'claims/lamp-burns-whale-oil/', 'verdicts/', 'search/?q=quillhaven']) {
      await page.goto(at(testSites().hard, path));
      if (path.startsWith('search')) await expect(page.locator('#results')).toHaveAttribute('data-state', 'ready');
      const { ground, fills } = await page.evaluate(() => ({
        ground: getComputedStyle(document.documentElement).backgroundColor,
        fills: [...document.querySelectorAll('svg:not(.qr)')].map((mark) => getComputedStyle(mark).fill),
      }));
      expect(fills.length, path).toBeGreaterThan(0);
      for (const fill of fills) expect(['none', 'rgba(0, 0, 0, 0)', ground], path).not.toContain(fill);
    }
  }
});

test('nothing moves with reduced motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['', 'claims/lamp-burns-whale-oil/', 'search/?q=quillhaven']) {
    await page.goto(at(testSites().hard, path));
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        const still =
          animationName === 'none' && /^(?:0s(?:, )?)+$/.test(transitionDuration) && scrollBehavior === 'auto';
        return still ? [] : [element.outerHTML.slice(0, 80)];
      }),
    );
    expect(moving, path).toEqual([]);
  }
});

test('text in another language has its language and direction', async ({ page }) => {
  const site = testSites().hard;
  await page.goto(at(site, 'claims/برج-الساعة-متوقف/'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('header.site-header')).toHaveAttribute('dir', 'ltr');
  const right = await page.locator('.claim blockquote p').evaluate((element) => getComputedStyle(element).direction);
  expect(right).toBe('rtl');
  await page.goto(at(site, 'claims/'));
  await expect(page.locator('.claim-list a[lang=ar]')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.claim-list a[lang=pt]')).toHaveText('A ponte fecha durante todo o inverno?');
});
