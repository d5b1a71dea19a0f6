import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pageProblems, siteProblems } from '../markup/check-page.ts';
import { shown } from './claim-text.ts';
import { parsedPages, ratedPathsOf } from './pages.ts';
import { at, fileOf, testSites } from './site.ts';

/** Converts Arabic digits, which Arabic pages use. */
function latinDigits(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}

for (const name of ['hard', 'small', 'many'] as const) {
  test(`every claim page has one ClaimReview, with the same data as the page (${name} content)`, async ({ page }) => {
    const site = testSites()[name];
    // The claims of the large site are all alike.
    for (const path of ratedPathsOf(site).slice(0, 20)) {
      await page.goto(at(site, path));
      const scripts = await page.locator('script[type="application/ld+json"]').allTextContents();
      expect(scripts, path).toHaveLength(1);
      const review = JSON.parse(scripts[0] ?? '');
      const { itemReviewed: item, reviewRating: rating } = review;
      const seen = await shown(page);
      expect(review['@type']).toBe('ClaimReview');
      expect(review.claimReviewed.replace(/\s+/g, ' '), path).toBe(seen.claim);
      expect(rating.alternateName, path).toBe(seen.verdict);
      expect(rating.ratingExplanation, path).toBe(seen.summary);
      expect(seen.byline, path).toContain(review.author.name);
      expect(review.url, path).toBe(await page.locator('link[rel=canonical]').getAttribute('href'));
      const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
      const visible = { claim: seen.claim, verdict: seen.verdict, summary: seen.summary };
      expect(pageProblems({ url: canonical, jsonLd: scripts, isRated: true, visible }), path).toEqual([]);
      const numbers = rating.ratingValue === undefined ? [] : [rating.ratingValue, rating.bestRating];
      const seenNumbers = latinDigits(seen.rating).match(/\d+/g) ?? [];
      if (numbers.length === 0) expect(seenNumbers, path).toEqual([]);
      else expect(seenNumbers, path).toEqual(expect.arrayContaining(numbers.map(String)));
      for (const { name } of [item.author ?? []].flat()) expect(seen.caption, path).toContain(name);
      expect(seen.caption, path).not.toBe('');
      for (const day of [review.datePublished, review.dateModified].filter(Boolean))
        await expect(page.locator(`.claim-facts time[datetime="${day}"]`).first(), path).toBeVisible();
      const said = page.locator('figcaption > time');
      if (item.datePublished) await expect(said, path).toHaveAttribute('datetime', item.datePublished);
      else await expect(said, path).toHaveCount(0);
      for (const appearance of item.appearance ?? []) {
        const addresses = await page
          .locator('.claim-facts a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
        const full = addresses.map((href) => (href.startsWith('/') ? new URL(href, review.url).href : href));
        expect(addresses, path).toContain(appearance.url);
        if (appearance.archivedAt) expect(full, path).toContain(appearance.archivedAt);
        if (appearance.name) expect(seen.facts, path).toContain(appearance.name);
      }
    }
  });

  test(`all pages have the markup that consumers require (${name} content)`, async ({ page }) => {
    const site = testSites()[name];
    const claims = ratedPathsOf(site);
    const pages = (await parsedPages(page, site)).map(({ path, jsonLd }) => {
      const html = readFileSync(fileOf(site, path), 'utf8');
      const url = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '';
      const noindex = html.includes('<meta name="robots" content="noindex"');
      // The first test compares what the pages say.
      return { path, url, jsonLd, noindex, isRated: claims.includes(path), visible: {} };
    });
    for (const one of pages) expect(pageProblems(one), one.path).toEqual([]);
    expect(siteProblems(pages)).toEqual([]);
  });

  test(`withdrawn fact-checks and all other pages have no ClaimReview (${name} content)`, async ({ page }) => {
    const site = testSites()[name];
    const claims = ratedPathsOf(site);
    for (const parsed of await parsedPages(page, site))
      expect(parsed.jsonLd.length, parsed.path).toBe(claims.includes(parsed.path) ? 1 : 0);
  });
}
