import { expect, type Locator, test } from '@playwright/test';
import { resultsOf, slugs } from './results.ts';
import { at, testSites } from './site.ts';

const SLUG = 'photograph-shows-a-flooded-market';
const PATH = `claims/${SLUG}/`;
const DAY = '1 December 2030';
const NOTE = 'The check took one fountain for another, and nothing of it can stand.';

/** The place of a list where the check is named. */
const named = (list: Locator): Locator => list.filter({ has: list.page().locator(`a[href$="${SLUG}/"]`) });

test('the page of a withdrawn check says when and why instead of its verdict, and rates nothing', async ({ page }) => {
  await page.goto(at(testSites().hard, PATH));
  const box = page.locator('.verdict-box');
  await expect(box.getByRole('heading')).toHaveText(`Verdict: Withdrawn on ${DAY}`, { useInnerText: false });
  await expect(box).toContainText(NOTE);
  await expect(box.locator('.verdict')).toHaveClass(/neutral/);
  await expect(page.locator('.definition, .summary')).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText('Rated');
  await expect(page.locator('main')).not.toContainText('The water is that of the fountain.');
  await expect(page.locator('.correction-notice')).toContainText('Previous verdict: Misleading.');
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
  await expect(
    page.locator('[data-pagefind-filter="verdict[value]"], [data-pagefind-meta="verdict[value]"]'),
  ).toHaveCount(0);
  const description = page.locator('meta[name="description"]');
  await expect(description).toHaveAttribute('content', `Withdrawn on ${DAY}: ${NOTE}`);
});

test('every list that names a withdrawn check marks it, with a mark that no verdict has', async ({ page }) => {
  const site = testSites().hard;
  await page.goto(at(site, 'verdicts/'));
  const drawn = page.locator('.scale .mark path');
  const marks = await drawn.evaluateAll((all) => all.map((path) => path.getAttribute('d')));
  expect(marks).toHaveLength(8);
  for (const path of ['claims/', 'topics/pictures/', 'claimants/quillhaven-gazette/', 'sources/quillhaven-gazette/']) {
    await page.goto(at(site, path));
    const outcome = named(page.locator('main li:not(:has(li))')).first().locator('.verdict');
    await expect(outcome, path).toHaveText(/^\s*Withdrawn$/);
    expect(marks, path).not.toContain(await outcome.locator('path').getAttribute('d'));
  }
});

test('a withdrawn check has no part in counts and lists of verdicts', async ({ page }) => {
  const site = testSites().hard;
  await page.goto(at(site, 'verdicts/misleading/'));
  await expect(page.locator('.how-many')).toHaveText('0 fact-checks');
  await page.goto(at(site, 'topics/pictures/'));
  await expect(page.locator('.how-many')).toHaveText(/\d+ fact-checks? · 1 withdrawn/);
});

test('results of words, of a pasted post and of filters mark a withdrawn check', async ({ page }) => {
  const site = testSites().hard;
  for (const words of ['photograph', 'This photograph shows the market of Quillhaven under water, says the Gazette!']) {
    await resultsOf(page, site, `q=${encodeURIComponent(words)}`);
    await expect(named(page.locator('#results > li')).locator('.verdict'), words).toHaveText(/^\s*Withdrawn$/);
  }
  await resultsOf(page, site, 'verdict=misleading');
  expect(await slugs(page)).not.toContain(SLUG);
});
