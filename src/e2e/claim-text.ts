import type { Page } from '@playwright/test';

/** The visible texts of a claim page. */
export async function shown(page: Page) {
  const text = async (selector: string) =>
    ((await page.locator(selector).textContent()) ?? '').replace(/\s+/g, ' ').trim();
  return {
    // The translation, if there is one.
    claim: await text('.claim .translation q, .claim:not(:has(.translation)) blockquote'),
    verdict: await text('#verdict .verdict'),
    caption: await text('.claim figcaption'),
    summary: await text('main .summary'),
    byline: await text('.byline'),
    facts: await text('.claim-facts'),
    rating: (await page.locator('.claim-facts .rating').allTextContents()).join(),
  };
}
