import type { Page } from '@playwright/test';

/** The visible texts of a claim page. */
export async function shown(page: Page) {
  const text = async (selector: string) =>
    ((await page.locator(selector).textContent()) ?? '').replace(/\s+/g, ' ').trim();
  return {
    // The translation, if there is one.
    claim: await text('.claim .translation q, .claim:not(:has(.translation)) blockquote'),
    verdict: await text('#verdict .verdict'),
    definition: await text('.definition'),
    caption: await text('.claim figcaption'),
    summary: await text('main .summary'),
    byline: await text('.byline'),
  };
}
