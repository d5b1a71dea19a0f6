import type { Page } from '@playwright/test';

/** What a claim page says to people, in the places where it says so. */
export async function shown(page: Page) {
  const text = async (selector: string) =>
    ((await page.locator(selector).textContent()) ?? '').replace(/\s+/g, ' ').trim();
  return {
    // Of a translated claim the translation.
    claim: await text('.claim .translation q, .claim:not(:has(.translation)) blockquote'),
    verdict: await text('#verdict .verdict'),
    definition: await text('.definition'),
    caption: await text('.claim figcaption'),
    summary: await text('main .summary'),
    byline: await text('.byline'),
  };
}
