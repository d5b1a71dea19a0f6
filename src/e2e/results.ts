import { expect, type Locator, type Page } from '@playwright/test';
import { at, type TestSite } from './site.ts';

/** Opens the search page with a query, waits for the results, and returns their slugs. */
export async function resultsOf(page: Page, site: TestSite, query: string): Promise<string[]> {
  await page.goto(at(site, `search/?${query}`));
  return answerTo(page, query);
}

/**
 * Asks the open search page another query, as the back button does, and returns the slugs of the results. Nothing is loaded
 * again, so it is much faster than opening the page.
 */
export async function nextResultsOf(page: Page, query: string): Promise<string[]> {
  // The page starts to answer before this returns, so the state is no longer that of the previous answer.
  await page.evaluate((query) => {
    history.pushState(null, '', `?${query}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  return answerTo(page, query);
}

async function answerTo(page: Page, query: string): Promise<string[]> {
  await expect(page.locator('#results'), query).toHaveAttribute('data-state', /^(?:ready|empty|failed)$/);
  return slugs(page);
}

export function slugs(page: Page): Promise<string[]> {
  return page
    .locator('#results > li')
    .evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset.slug ?? ''));
}

/** The slugs of all results, including those behind “more”. */
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

/** Opens the filters if they are closed. On a wide screen they are always open. */
export async function openFilters(page: Page): Promise<Locator> {
  const panel = page.locator('#filters');
  if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
  return panel;
}

/** The checkbox of a filter value. */
export async function filterValue(page: Page, filter: string, value: string | RegExp): Promise<Locator> {
  const panel = await openFilters(page);
  return panel.getByRole('group', { name: filter, exact: true }).getByRole('checkbox', { name: value });
}
