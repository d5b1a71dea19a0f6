import { expect, type Page } from '@playwright/test';
import { at, type TestSite } from './site.ts';

/** Asks by the address, waits for the answer, and tells the slugs of the results. */
export async function resultsOf(page: Page, site: TestSite, query: string): Promise<string[]> {
  await page.goto(at(site, `search/?${query}`));
  await expect(page.locator('#results'), query).toHaveAttribute('data-state', /^(?:ready|empty|failed)$/);
  return slugs(page);
}

export function slugs(page: Page): Promise<string[]> {
  return page
    .locator('#results > li')
    .evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset.slug ?? ''));
}
