import { expect, type Page, test } from '@playwright/test';
import { claimPathsOf } from './pages.ts';
import { at, testSites } from './site.ts';

// On a phone, browsers lay out the parts far below the screen only when a reader comes near them. Links and the back button must
// find their places all the same. The screen is low, so that most parts are far below it.
test.use({ viewport: { width: 390, height: 300 }, contextOptions: { reducedMotion: 'reduce' } });

const DOSSIER = 'dossiers/the-quay-speech/';

/** Whether the element is at the top of the screen, or the page is scrolled to its end. */
function isReached(page: Page, id: string): Promise<boolean> {
  return page.evaluate((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN;
    const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    return Math.abs(top - 32) <= 1 || (isAtEnd && top > 0 && top < innerHeight);
  }, id);
}

test('links to sources and citations, and from other pages, reach them', async ({ page }) => {
  const { hard } = testSites();
  for (const path of [...claimPathsOf(hard).slice(0, 8), DOSSIER]) {
    await page.goto(at(hard, path));
    const ids = await page
      .locator(':is(.sources, .below, .body) [id]')
      .evaluateAll((all) => all.map(({ id }) => id).filter((_, index) => index % 3 === 0));
    for (const id of ids) {
      // Another page in between, so that this one is loaded with the fragment.
      await page.goto('about:blank');
      await page.goto(`${at(hard, path)}#${id}`);
      await expect.poll(() => isReached(page, id), { message: `${path}#${id}` }).toBe(true);
    }
  }
});

test('a reloaded page is where the reader was', async ({ page }) => {
  const { hard } = testSites();
  for (const path of [claimPathsOf(hard)[0] ?? '', DOSSIER]) {
    await page.goto(at(hard, path));
    await page.locator('footer').scrollIntoViewIfNeeded();
    const last = page.locator('article a').last();
    await last.scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    await page.reload();
    await expect(last, path).toBeInViewport();
  }
});
