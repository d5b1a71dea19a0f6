import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { shown } from './claim-text.ts';
import { claimPathsOf, parsedPages } from './pages.ts';
import { at, fileOf, testSites } from './site.ts';

const CORRECTED = 'claims/library-was-closed-for-a-year/';
const HOSTILE = 'claims/quotes-and-angle-brackets/';

for (const name of ['hard', 'small', 'many'] as const) {
  test(`only the search page and old addresses run scripts (${name} content)`, async ({ page }) => {
    for (const parsed of await parsedPages(page, testSites()[name]))
      expect(parsed.scripts.length, parsed.path).toBe(parsed.path === 'search/' ? 2 : parsed.redirects ? 1 : 0);
  });

  test(`a claim page loads only its HTML, style, fonts and images (${name} content)`, async ({ page }) => {
    const site = testSites()[name];
    const { origin } = new URL(site.address);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    // The claims of the large site are all alike.
    for (const path of claimPathsOf(site).slice(0, 20)) {
      await page.goto(at(site, path));
      expect(requests).toContain(page.url());
      const others = requests.filter(
        (url) => url !== page.url() && !/^\/.*\.(?:css|svg|woff2)$|\/media\/.*\.png$/.test(url.replace(origin, '')),
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

test('a claim page shows corrections, claim, verdict, summary, reasons and sources, in this order', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(at(testSites().hard, CORRECTED));
  const notice = page.locator('.correction-notice');
  await expect(notice).toContainText('Verdict changed, 20 February 2031');
  await expect(notice).toContainText('Previous verdict: False.');
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

test('on a phone, the first screen shows the claim, the claimant and the verdict', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(at(testSites().hard, 'claims/ferry-carries-bicycles-for-nothing/'));
  for (const part of ['.claim blockquote', '.claim figcaption', '#verdict', '.definition', '.summary'])
    await expect(page.locator(part), part).toBeInViewport({ ratio: 1 });
});

test('a withdrawn fact-check says so above everything else', async ({ page }) => {
  await page.goto(at(testSites().hard, 'claims/photograph-shows-a-flooded-market/'));
  await expect(page.locator('article > :not(data)').first()).toContainText(
    'Withdrawn, 1 December 2030: The check took one fountain for another',
  );
});

test('a fact-check says what is unknown', async ({ page }) => {
  await page.goto(at(testSites().hard, 'claims/gulls-open-the-gates/'));
  await expect(page.locator('figcaption')).toHaveText('Claimant not recorded');
  await expect(page.locator('.sources .facts')).toHaveText(
    /publisher not recorded\s+· date not recorded\s+· other source/,
  );
  await expect(page.locator('.byline')).not.toContainText('last updated');
  await expect(page.locator('.closing')).toContainText('No corrections so far');
});

test('a citation links to its source, and the source back to the citation', async ({ page }) => {
  await page.goto(at(testSites().hard, 'claims/ferry-carries-bicycles-for-nothing/'));
  await page.getByRole('link', { name: 'Source 1, line 4' }).click();
  await expect(page.locator('#source-1')).toBeInViewport();
  await expect(page.locator(':target')).toContainText('Tariff board at the landing stage');
  await page.locator('#source-1').getByRole('link', { name: 'What we found' }).click();
  await expect(page.locator(':target')).toHaveText('[1]');
  await page.locator('#source-2').getByRole('link', { name: 'What we found (2)' }).click();
  await expect(page.locator(':target')).toHaveText('[2]');
});

test('a footnote reference links to its footnote, and the footnote back', async ({ page }) => {
  await page.goto(at(testSites().hard, 'claims/lamp-burns-whale-oil/'));
  await page.locator('a[data-footnote-ref]').first().click();
  await expect(page.locator(':target')).toContainText('Noon by the clock tower');
  await page.locator(':target').getByRole('link').click();
  await expect(page.locator(':target')).toHaveText('1');
});

test('a page has an edit link only if a repository is configured', async ({ page }) => {
  const { small, hard } = testSites();
  const edit = page.getByRole('link', { name: 'Edit this page' });
  await page.goto(at(hard, 'claims/lamp-burns-whale-oil/'));
  await expect(edit).toHaveAttribute(
    'href',
    'https://code.example/quillhaven/facts/edit/main/content/claims/harbour/lamp-burns-whale-oil.md',
  );
  await page.goto(at(small, 'claims/o-sino-toca/'));
  await expect(page.locator('a[href*="/edit/"]')).toHaveCount(0);
});

test('text that looks like code is shown as typed and does not run', async ({ page }) => {
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
