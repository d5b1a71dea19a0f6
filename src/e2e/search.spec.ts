import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { claimPathsOf } from './pages.ts';
import { allSlugs, nextResultsOf, resultsOf, searchBox, slugs } from './results.ts';
import { at, fileOf, type TestSite, testSites } from './site.ts';

/** What the search should know about a claim, read from its page. */
interface Indexed {
  slug: string;
  /** The words of the indexed part. */
  words: string[];
  /** `filter=value` for each filter value. */
  filters: string[];
}

async function indexedClaims(page: Page, site: TestSite): Promise<Indexed[]> {
  const sources = claimPathsOf(site).map((path) => ({ path, html: readFileSync(fileOf(site, path), 'utf8') }));
  return page.evaluate(
    (claims) =>
      claims.map(({ path, html }) => {
        const body = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-pagefind-body]');
        const filters = [...(body?.querySelectorAll('[data-pagefind-filter]') ?? [])].map((element) => {
          const name = element.getAttribute('data-pagefind-filter')?.replace('[value]', '') ?? '';
          return new URLSearchParams({ [name]: element.getAttribute('value') ?? '' }).toString();
        });
        for (const ignored of body?.querySelectorAll('[data-pagefind-ignore]') ?? []) ignored.remove();
        const words =
          body?.textContent?.toLowerCase().match(/(?<![\p{L}\p{N}.@/-])\p{L}{1,14}(?![\p{L}\p{N}.@/-])/gu) ?? [];
        return { slug: path.split('/')[1] ?? '', words, filters };
      }),
    sources,
  );
}

/** A long enough word that no other claim contains, not even as the beginning of a word. */
function ownWord(claim: Indexed, all: Indexed[]): string | undefined {
  const others = new Set(all.flatMap((one) => (one === claim ? [] : one.words)).map((word) => word.slice(0, 4)));
  return claim.words.find((word) => word.length > 4 && !others.has(word.slice(0, 4)) && !others.has(word.slice(0, 3)));
}

for (const name of ['hard', 'small'] as const)
  test(`each claim is found by a word that only it contains (${name} content)`, async ({ page }) => {
    const site = testSites()[name];
    const all = await indexedClaims(page, site);
    await page.goto(at(site, 'search/'));
    for (const claim of all) {
      const word = ownWord(claim, all);
      expect(word, `${claim.slug} has a word of its own`).toBeDefined();
      await searchBox(page).fill(word ?? '');
      await searchBox(page).press('Enter');
      await expect.poll(async () => (await slugs(page))[0], `first claim for ${word}`).toBe(claim.slug);
    }
  });

test('each of many claims that differ in one number is found by that number', async ({ page }) => {
  const site = testSites().many;
  await page.goto(at(site, 'search/'));
  for (const number of [1, 7, 77, 120]) {
    await searchBox(page).fill(`lantern ${number}`);
    await searchBox(page).press('Enter');
    await expect.poll(async () => (await slugs(page))[0]).toBe(`lantern-${number}`);
  }
});

for (const name of ['hard', 'small', 'many'] as const) {
  test(`each claim is found by each of its filter values (${name} content)`, async ({ page }) => {
    const site = testSites()[name];
    const all = await indexedClaims(page, site);
    await page.goto(at(site, 'search/'));
    for (const filter of new Set(all.flatMap(({ filters }) => filters))) {
      const expected = all.filter(({ filters }) => filters.includes(filter)).map(({ slug }) => slug);
      await nextResultsOf(page, filter);
      expect((await allSlugs(page)).sort(), filter).toEqual(expected.sort());
    }
  });

  test(`results link to the pages of their claims (${name} content)`, async ({ page }) => {
    const site = testSites()[name];
    const { filters } = (await indexedClaims(page, site))[0] ?? { filters: [] };
    const [slug] = await resultsOf(page, site, filters.find((one) => one.startsWith('year')) ?? '');
    await expect(page.locator('ol#results')).toHaveAttribute('data-state', 'ready');
    await page.locator('#results > li a').first().click();
    await page.waitForURL(at(site, encodeURI(`claims/${slug}/`)));
    await expect(page.locator('article.claim-page')).toBeVisible();
  });
}

test('claims in Arabic and Portuguese are found from the English search page', async ({ page }) => {
  const site = testSites().hard;
  expect(await resultsOf(page, site, `q=${encodeURIComponent('الزنبرك')}`)).toEqual(['برج-الساعة-متوقف']);
  await expect(page.locator('#results a')).toHaveAttribute('lang', 'ar');
  expect(await nextResultsOf(page, `q=${encodeURIComponent('termómetro')}`)).toEqual(['ponte-fecha-no-inverno']);
  expect(await nextResultsOf(page, 'language=ar')).toEqual(['برج-الساعة-متوقف']);
});
