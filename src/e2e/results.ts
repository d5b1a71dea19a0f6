import { expect, type Locator, type Page } from '@playwright/test';
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

/** The slugs of all results, those that are shown on demand too. */
export async function allSlugs(page: Page): Promise<string[]> {
  const items = page.locator('#results > li');
  const more = page.locator('#more');
  while (await more.isVisible()) {
    const before = await items.count();
    await more.click();
    await expect.poll(() => items.count()).toBeGreaterThan(before);
  }
  return slugs(page);
}

/** The box of the search page. */
export function searchBox(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Search fact-checks' });
}

/** A value of a filter, which is opened first if it is not open. */
export async function filterValue(page: Page, filter: string, value: string | RegExp): Promise<Locator> {
  const panel = page.locator('#filters');
  if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
  return panel.getByRole('group', { name: filter, exact: true }).getByRole('checkbox', { name: value });
}
