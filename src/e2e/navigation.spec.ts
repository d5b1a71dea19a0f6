import { expect, type Page, test } from '@playwright/test';
import { stringify } from 'yaml';
import { write } from '../testing/content.ts';
import { COLOUR_RULES, violations } from './axe.ts';
import { pathsOf } from './pages.ts';
import { PIERS } from './piers.ts';
import { at, siteWith, testSites } from './site.ts';

// A site whose desk chose its navigation, footer, home page and lists.
test.describe.configure({ mode: 'default', timeout: 180_000 });

const LONG = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

const SETTINGS = {
  ...PIERS,
  navigation: [
    { link: '/claims/', label: 'Checked' },
    { link: '/topics/' },
    { link: '/methodology/' },
    { link: 'https://paper.example/', label: 'Our paper <b>&amp;' },
    { link: '/about/', label: LONG },
  ],
  footer: {
    text: 'A member of the **[union](https://union.example/)**.\n\nWrite to [us](pages/about.md).',
    links: [{ link: '/methodology/' }, { link: 'mailto:desk@piers.example', label: 'Write to us' }],
    social: [{ link: 'https://social.example/@piers', label: 'Social' }],
    donation: { link: 'https://give.example/piers', label: 'Support us' },
  },
  home: {
    introduction: 'We check what is said on *piers*. [How we work](/methodology/)',
    parts: ['dossier', 'introduction', 'about', 'newest', 'search', 'topics'],
  },
  lists: { claimants: false, verdicts: false, sources: false, dossiers: false },
};

const claim = (name: string, order: number, verdict: string, published = '2030-01-01') => `---
title: Is the ${name} pier open?
claim: The ${name} pier is open.
claimant: { name: The keeper }
verdict: "${verdict}"
summary: The log says.
published: ${published}
dossier: speech
order: ${order}
topics: [Piers]
sources:
  - { id: log, title: The log, publisher: The harbour }
---

The log says so [@log].
`;

const page = (title: string) => `---\ntitle: ${title}\n---\n\nWe look at the log.\n`;

const site = siteWith((content) =>
  write(content, {
    'site.yaml': stringify(SETTINGS),
    'claims/north.md': claim('north', 1, 'true'),
    'claims/south.md': claim('south', 2, 'false'),
    'claims/west.md': claim('west', 3, 'unproven', '2029-01-01'),
    'dossiers/speech.md': '---\ntitle: The speech\npublished: 2030-01-01\nsummary: Three claims.\n---\n',
    'pages/about.md': page('Who we are'),
    'pages/methodology.md': page('How we work'),
    'pages/corrections-policy.md': page('Corrections'),
  }),
);

const linksIn = (page: Page, selector: string) =>
  page
    .locator(`${selector} a`)
    .evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('rel')]));

test('the header shows the links that the desk chose, and marks the current page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of ['', 'claims/north/', 'search/', '404.html']) {
    await page.goto(at(site, path));
    expect(await linksIn(page, '.site-header nav'), path).toEqual([
      ['Checked', '/desk/claims/', null],
      ['Topics', '/desk/topics/', null],
      ['How we work', '/desk/methodology/', null],
      ['Our paper <b>&amp;', 'https://paper.example/', null],
      [LONG, '/desk/about/', null],
    ]);
  }
  await page.goto(at(site, 'methodology/'));
  await expect(page.locator('[aria-current=page]')).toHaveText('How we work');
});

test('the footer shows links, accounts, donation and text, and phones find the navigation in it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(at(site, 'claims/north/'));
  await page.getByRole('link', { name: 'Menu' }).click();
  const menu = page.locator('#menu');
  await expect(menu).toBeInViewport();
  await expect(menu.getByRole('link', { name: 'Checked' })).toBeVisible();
  // A link of the header that is also in the footer is shown once.
  await expect(menu.getByRole('link', { name: 'How we work' })).toHaveCount(1);
  await expect(menu.getByRole('link', { name: 'Write to us' })).toHaveAttribute('href', 'mailto:desk@piers.example');
  await expect(menu.getByRole('link', { name: 'Social' })).toHaveAttribute('rel', 'me');
  await expect(menu.getByRole('link', { name: 'Support us' })).toHaveAttribute('href', 'https://give.example/piers');
  await expect(menu.getByRole('link', { name: 'Corrections' })).toHaveCount(0);
  const text = page.locator('.footer-text');
  await expect(text.locator('strong a')).toHaveAttribute('href', 'https://union.example/');
  await expect(text.getByRole('link', { name: 'us', exact: true })).toHaveAttribute('href', '/desk/about/');
});

test('the home page has the parts that the desk chose, in its order', async ({ page }) => {
  await page.goto(at(site, ''));
  const order = await page
    .locator('.home > *')
    .evaluateAll((parts) =>
      parts.map((part) => part.getAttribute('aria-labelledby') ?? part.className.split(' ')[0] ?? ''),
    );
  expect(order.map((part) => part || 'title')).toEqual(['title', 'dossier', 'lead', 'beside', 'newest', 'search-form']);
  await expect(page.locator('.lead em')).toHaveText('piers');
  await expect(page.locator('.lead a')).toHaveAttribute('href', '/desk/methodology/');
  await expect(page.locator('.beside h2')).toHaveText(['Who we are', 'Topics']);
  await expect(page.locator('.chart')).toHaveCount(0);
});

test('each mark of the newest dossier links to its sentence', async ({ page }) => {
  await page.goto(at(site, ''));
  const marks = page.locator('.newest-dossier ol a');
  await expect(marks).toHaveText(['Claim 1: True', 'Claim 2: False', 'Claim 3: Unproven']);
  await marks.nth(1).click();
  await expect(page).toHaveURL(at(site, 'dossiers/speech/#claim-south'));
  await expect(page.locator('#claim-south')).toBeInViewport();
});

test('claimant and day are named once for a group of fact-checks', async ({ page }) => {
  await page.goto(at(site, ''));
  await expect(page.locator('.dateline')).toHaveText(['The keeper, 1 January 2030', 'The keeper, 1 January 2029']);
  await expect(page.getByRole('list', { name: 'The keeper, 1 January 2030' }).getByRole('listitem')).toHaveCount(2);
  await expect(page.locator('.claim-list time')).toHaveCount(0);
});

test('lists that are switched off have no page and no link', async ({ page }) => {
  const paths = pathsOf(site);
  expect(paths.filter((path) => /^(?:claimants|verdicts|sources)\//.test(path))).toEqual([]);
  expect(paths.filter((path) => path.startsWith('dossiers/'))).toEqual(['dossiers/speech/', 'dossiers/speech/embed/']);
  expect(paths).toContain('topics/piers/');
  for (const path of paths) {
    await page.goto(at(site, path));
    const off = page.locator(
      'a[href*="/claimants/"], a[href*="/verdicts/"], a[href*="/sources/"], a[href$="/dossiers/"]',
    );
    expect(await off.count(), path).toBe(0);
  }
  await page.goto(at(site, 'claims/north/'));
  await expect(page.locator('.claim figcaption')).toContainText('The keeper');
  await expect(page.locator('.sources')).toContainText('The harbour');
});

/** How many pixels the page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const LOOKED_AT = ['', 'claims/north/', 'dossiers/speech/', 'search/'];

for (const size of [16, 32])
  test(`nothing scrolls sideways with text of ${size} pixels`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
    for (const width of [320, 360, 640, 1000, 1280])
      for (const path of LOOKED_AT) {
        await page.setViewportSize({ width, height: 740 });
        await page.goto(at(site, path));
        await expect(page.locator('html')).toHaveCSS('font-size', `${size}px`);
        expect(await overflow(page), `/${path} at ${width} pixels`).toBe(0);
      }
  });

test('axe finds nothing in light and dark mode, on phones and on wide screens', async ({ page }) => {
  for (const path of LOOKED_AT) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(at(site, path));
    expect(await violations(page), `/${path} at 360 pixels`).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 740 });
    expect(await violations(page), `/${path} at 1280 pixels`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, { rules: COLOUR_RULES }), `/${path} in dark`).toEqual([]);
  }
});

test('nothing that the desk chose needs a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(at(site, ''));
  await page.getByRole('link', { name: 'Menu' }).click();
  await page.locator('#menu').getByRole('link', { name: 'Topics' }).click();
  await expect(page).toHaveURL(at(site, 'topics/'));
  await context.close();
});

test('by default, a site has every list', () => {
  const paths = pathsOf(testSites().hard);
  for (const path of ['claims/', 'topics/', 'claimants/', 'sources/', 'dossiers/', 'verdicts/', 'corrections/'])
    expect(paths).toContain(path);
});
