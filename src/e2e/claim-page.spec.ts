import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { projectRoot } from './commands.ts';
import { claimPathsOf, parsedPages } from './pages.ts';
import { at, fileOf, testSites } from './site.ts';

const CORRECTED = 'claims/library-was-closed-for-a-year/';
const HOSTILE = 'claims/quotes-and-angle-brackets/';

/** What a claim page says to people, in the places where it says so. */
async function shown(page: Page) {
  const text = async (selector: string) =>
    ((await page.locator(selector).textContent()) ?? '').replace(/\s+/g, ' ').trim();
  return {
    claim: await text('.claim blockquote'),
    verdict: await text('#verdict .verdict'),
    definition: await text('.definition'),
    caption: await text('.claim figcaption'),
    summary: await text('main .summary'),
    byline: await text('.byline'),
  };
}

/** Arabic pages write their numbers in Arabic digits. */
function latinDigits(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}

for (const name of ['own', 'hard', 'small'] as const) {
  test(`every claim page has one ClaimReview, which says what the page shows (${name} content)`, async ({ page }) => {
    const site = testSites()[name];
    for (const path of claimPathsOf(site)) {
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
      const numbers = rating.ratingValue === undefined ? [] : [rating.ratingValue, rating.bestRating];
      const seenNumbers = latinDigits(seen.definition).match(/\d+/g) ?? [];
      if (numbers.length === 0) expect(seenNumbers, path).toEqual([]);
      else expect(seenNumbers, path).toEqual(expect.arrayContaining(numbers.map(String)));
      expect(seen.caption, path).toContain(item.author?.name ?? '');
      expect(seen.caption, path).not.toBe('');
      for (const day of [review.datePublished, review.dateModified].filter(Boolean))
        await expect(page.locator(`.byline time[datetime="${day}"]`), path).toBeVisible();
      const said = page.locator('figcaption time');
      if (item.datePublished) await expect(said, path).toHaveAttribute('datetime', item.datePublished);
      else await expect(said, path).toHaveCount(0);
      for (const appearance of item.appearance ?? []) {
        const addresses = await page
          .locator('figcaption a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        expect(addresses, path).toContain(appearance.url);
        if (appearance.archivedAt) expect(addresses, path).toContain(appearance.archivedAt);
        if (appearance.name) expect(seen.caption, path).toContain(appearance.name);
      }
    }
  });

  test(`no page but a claim page has any ClaimReview (${name} content)`, async ({ page }) => {
    const site = testSites()[name];
    const claims = claimPathsOf(site);
    for (const parsed of await parsedPages(page, site))
      expect(parsed.jsonLd.length, parsed.path).toBe(claims.includes(parsed.path) ? 1 : 0);
  });

  test(`only the search page has a script that runs (${name} content)`, async ({ page }) => {
    for (const parsed of await parsedPages(page, testSites()[name]))
      expect(parsed.scripts.length, parsed.path).toBe(parsed.path === 'search/' ? 1 : 0);
  });

  test(`a claim page asks for its text and its style, and for nothing else (${name} content)`, async ({ page }) => {
    const site = testSites()[name];
    const { origin } = new URL(site.address);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const path of claimPathsOf(site)) {
      await page.goto(at(site, path));
      expect(requests).toContain(page.url());
      const others = requests.filter(
        (url) => url !== page.url() && !/^\/.*\.(?:css|svg)$/.test(url.replace(origin, '')),
      );
      expect(others, path).toEqual([]);
      requests.length = 0;
    }
  });

  test(`a claim page with its style weighs less than 20 KB (${name} content)`, async ({ page }) => {
    const site = testSites()[name];
    const claims = claimPathsOf(site);
    for (const parsed of await parsedPages(page, site)) {
      if (!claims.includes(parsed.path)) continue;
      const styles = parsed.links.filter((link) => link.endsWith('.css')).map((link) => link.slice(site.base.length));
      const files = [parsed.path, ...styles].map((path) => readFileSync(fileOf(site, path)));
      expect(files.length).toBeGreaterThan(1);
      const weight = files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
      expect(weight, parsed.path).toBeLessThan(20_000);
    }
  });
}

test('a claim page tells first what was corrected, then claim, verdict, answer, reasons and sources', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(at(testSites().hard, CORRECTED));
  const notice = page.locator('.correction-notice');
  await expect(notice).toContainText('Verdict changed, 20 February 2031');
  await expect(notice).toContainText('Earlier verdict: False.');
  await expect(notice).toContainText('Clarification, 15 January 2031');
  const verdict = page.locator('#verdict .verdict');
  await expect(verdict).toHaveText('Mostly false');
  await expect(verdict.locator('svg.mark path')).toHaveAttribute('d', /./);
  await expect(page.locator('.definition')).toContainText('Contains some truth but gives a wrong overall impression.');
  const order = ['.correction-notice', '.claim', '#verdict', '.definition', '.summary', '.byline', '.body', '.sources'];
  const tops = [];
  for (const part of [...order, '#related', '.closing'])
    tops.push((await page.locator(`main ${part}`).boundingBox())?.y ?? Number.NaN);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  const inDocument = await page.evaluate((parts) => {
    const elements = parts.map((part) => document.querySelector(`main ${part}`));
    return [...document.querySelectorAll('main *')]
      .filter((element) => elements.includes(element))
      .map((element) => elements.indexOf(element));
  }, order);
  expect(inDocument).toEqual(order.map((_, index) => index));
});

test('on a phone the claim, who made it and the verdict stand on the first screen', async ({ page }) => {
  const site = testSites().own;
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of claimPathsOf(site)) {
    await page.goto(at(site, path));
    for (const part of ['.claim blockquote', '.claim figcaption', '#verdict', '.definition'])
      await expect(page.locator(part), path).toBeInViewport({ ratio: 1 });
  }
});

test('a withdrawn check says so above everything else', async ({ page }) => {
  await page.goto(at(testSites().hard, 'claims/photograph-shows-a-flooded-market/'));
  await expect(page.locator('article > :not(data)').first()).toContainText(
    'Withdrawn, 1 December 2030: The check took one fountain for another',
  );
});

test('what a check does not know is said to be unknown', async ({ page }) => {
  await page.goto(at(testSites().hard, 'claims/gulls-open-the-gates/'));
  await expect(page.locator('figcaption')).toHaveText('Claimant not recorded');
  await expect(page.locator('.sources .facts')).toHaveText(
    /publisher not recorded\s+· date not recorded\s+· other source/,
  );
  await expect(page.locator('.byline')).not.toContainText('last updated');
  await expect(page.locator('.closing')).toContainText('Corrections: none so far');
});

test('a citation leads to its source, and the source back to the citation', async ({ page }) => {
  await page.goto(at(testSites().hard, 'claims/ferry-carries-bicycles-for-nothing/'));
  await page.getByRole('link', { name: 'Source 1, line 4' }).click();
  await expect(page.locator('#source-1')).toBeInViewport();
  await expect(page.locator(':target')).toContainText('Tariff board at the landing stage');
  await page.locator('#source-1').getByRole('link', { name: 'What we found' }).click();
  await expect(page.locator(':target')).toHaveText('[1]');
  await page.locator('#source-2').getByRole('link', { name: 'What we found (2)' }).click();
  await expect(page.locator(':target')).toHaveText('[2]');
});

test('a footnote is reached from its number, and leads back', async ({ page }) => {
  await page.goto(at(testSites().hard, 'claims/lamp-burns-whale-oil/'));
  await page.locator('a[data-footnote-ref]').first().click();
  await expect(page.locator(':target')).toContainText('Noon by the clock tower');
  await page.locator(':target').getByRole('link').click();
  await expect(page.locator(':target')).toHaveText('1');
});

test('a page can be edited where a repository is configured, and only there', async ({ page }) => {
  const { own, hard } = testSites();
  const edit = page.getByRole('link', { name: 'Edit this page' });
  await page.goto(at(hard, 'claims/lamp-burns-whale-oil/'));
  await expect(edit).toHaveAttribute(
    'href',
    'https://code.example/quillhaven/facts/edit/HEAD/content/claims/harbour/lamp-burns-whale-oil.md',
  );
  await page.goto(at(own, claimPathsOf(own)[0] ?? ''));
  await expect(edit).toHaveCount(0);
});

test('text that looks like code is shown as it was typed, and nothing of it runs', async ({ page }) => {
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('dialog', (dialog) => problems.push(dialog.message()));
  for (const path of [HOSTILE, 'corrections/', 'claims/', 'topics/', 'sources/b-printer-b-co/', 'claimants/']) {
    await page.goto(at(testSites().hard, path));
    await expect(page, path).not.toHaveTitle('taken');
    await expect(page.locator('main :is(img, script, i, u, s, em, b)'), path).toHaveCount(0);
  }
  await page.goto(at(testSites().hard, HOSTILE));
  expect((await shown(page)).claim).toBe(
    `He said: "</script><script>document.title = 'taken'</script>" &amp; <img src=x onerror="document.title='taken'"> <!-- && ]]> \\ \` \${1+1} %3Cb%3E`,
  );
  await expect(page.locator('h1')).toContainText(`Is "<b>5 < 6</b>" & '</script>' a claim?`);
  expect(problems).toEqual([]);
});

test('each claim of the dossier quotes its article word for word', async ({ page }) => {
  const article = join(projectRoot, '../shared/dossier/article.txt');
  test.skip(
    !existsSync(article),
    'The text of the article is not beside the project, so the quotes cannot be compared',
  );
  const text = readFileSync(article, 'utf8').replace(/\s+/g, ' ');
  const site = testSites().own;
  for (const path of claimPathsOf(site)) {
    await page.goto(at(site, path));
    expect(text, path).toContain((await shown(page)).claim);
  }
});
