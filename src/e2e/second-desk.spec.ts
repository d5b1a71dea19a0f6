import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { COLOUR_RULES, violations } from './axe.ts';
import { brokenLinks } from './broken-links.ts';
import { copyOf, fixtures, inTemporaryFolder, npmStart } from './commands.ts';
import { freePort } from './free-port.ts';
import { htmlProblems } from './html-rules.ts';
import { KINDS } from './kinds.ts';
import { openFilters } from './results.ts';
import { at, siteWith, testSites } from './site.ts';

// A desk with its own logo, icon, colours, typefaces, menu, footer and files, from right to left.
test.describe.configure({ mode: 'default', timeout: 300_000 });

const site = siteWith((content) => cp(join(fixtures, 'second-desk'), content, { recursive: true }));

const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 360, 640, 768, 1000, 1280];
const SEARCH = 'search/?q=الميناء';

/** A page of each kind. */
const PATHS = [
  '',
  'claims/',
  'claims/hajm-al-sufun/',
  'claims/jisr-al-khashab/',
  'dossiers/',
  'dossiers/khutbat-al-mina/',
  'verdicts/',
  'verdicts/false/',
  'topics/',
  'topics/الميناء/',
  'claimants/سالم-البحري/',
  'sources/',
  'corrections/',
  'about/',
  '404.html',
  SEARCH,
];

async function open(page: Page, path: string): Promise<void> {
  await page.goto(at(site, path));
  if (path !== SEARCH) return;
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'ready');
  await openFilters(page);
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('axe finds nothing on a page of each kind in either colour scheme', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of PATHS) {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, path);
    expect(await violations(page), path).toEqual([]);
    // The dark scheme differs only in its colours and logo.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, { rules: COLOUR_RULES }), `${path} in dark`).toEqual([]);
  }
});

test('every page is valid HTML, and everything it links to exists', async ({ page }) => {
  expect(htmlProblems(site)).toEqual([]);
  expect(await brokenLinks(page, site)).toEqual([]);
});

test('no kind of page scrolls sideways, and the header keeps its height', async ({ page }) => {
  for (const path of PATHS) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 740 });
      expect(await overflow(page), `${path} at ${width}`).toBe(0);
      const header = page.locator('.site-header');
      if ((await header.count()) > 0)
        expect((await header.boundingBox())?.height, `${path} at ${width}`).toBeLessThanOrEqual(44);
    }
  }
});

test('no kind of page scrolls sideways if text is twice as large', async ({ playwright }) => {
  const browser = await playwright.chromium.launch({
    ...test.info().project.use.launchOptions,
    args: [...(test.info().project.use.launchOptions?.args ?? []), '--blink-settings=defaultFontSize=32'],
  });
  try {
    const page = await browser.newPage();
    for (const path of PATHS) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(page, path);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 740 });
        expect(await overflow(page), `${path} at ${width}`).toBe(0);
      }
    }
  } finally {
    await browser.close();
  }
});

/** The colours and font families that the elements of a page are shown with. */
function look(page: Page): Promise<{ colours: string[]; fonts: string[] }> {
  return page.evaluate(() => {
    const colours = new Set<string>();
    const fonts = new Set<string>();
    for (const element of document.querySelectorAll<HTMLElement | SVGElement>('html, body, body *')) {
      if (!element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      const borders = ['Top', 'Right', 'Bottom', 'Left'] as const;
      colours.add(style.color).add(style.backgroundColor);
      for (const side of borders) if (style[`border${side}Width`] !== '0px') colours.add(style[`border${side}Color`]);
      if (element instanceof SVGElement) colours.add(style.fill).add(style.stroke);
      for (const family of style.fontFamily.split(',')) fonts.add(family.trim());
    }
    for (const nothing of ['none', 'rgba(0, 0, 0, 0)']) colours.delete(nothing);
    for (const generic of ['serif', 'sans-serif', 'monospace', 'ui-monospace']) fonts.delete(generic);
    return { colours: [...colours], fonts: [...fonts] };
  });
}

test('the site shares no colour and no typeface with another one', async ({ page }) => {
  const seen = {
    first: { colours: new Set<string>(), fonts: new Set<string>() },
    second: { colours: new Set<string>(), fonts: new Set<string>() },
  };
  const add = async (which: keyof typeof seen) => {
    const { colours, fonts } = await look(page);
    for (const colour of colours) seen[which].colours.add(colour);
    for (const font of fonts) seen[which].fonts.add(font);
  };
  const addBoth = async (which: keyof typeof seen) => {
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await add(which);
    }
  };
  for (const { path, of } of KINDS) {
    await page.goto(at(testSites()[of], path));
    await addBoth('first');
  }
  for (const path of PATHS) {
    await open(page, path);
    await addBoth('second');
  }
  expect(seen.first.colours.size).toBeGreaterThan(15);
  expect(seen.second.colours.size).toBeGreaterThan(15);
  expect([...seen.second.colours].filter((colour) => seen.first.colours.has(colour))).toEqual([]);
  expect([...seen.second.fonts].filter((font) => seen.first.fonts.has(font))).toEqual([]);
  expect([...seen.second.fonts].sort()).toEqual(['"Fanar Labels"', '"Fanar Text"']);
});

test('the logo is that of the colour scheme, and nothing moves when it loads', async ({ page }) => {
  const logo = page.getByRole('link', { name: 'الفنار', exact: true }).getByRole('img');
  const sources: string[] = [];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await page.route('**/theme/*.svg', (route) => route.abort());
    await page.goto(at(site, 'claims/'));
    const before = await logo.boundingBox();
    await page.unroute('**/theme/*.svg');
    await page.goto(at(site, 'claims/'));
    expect(await logo.boundingBox()).toEqual(before);
    expect(before?.height).toBe(28);
    expect(await logo.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
    sources.push(await logo.evaluate((image: HTMLImageElement) => image.currentSrc));
  }
  expect(new Set(sources).size).toBe(2);
  await page.emulateMedia({ media: 'print' });
  await page.goto(at(site, 'claims/'));
  expect(await logo.evaluate((image: HTMLImageElement) => image.currentSrc)).toBe(sources[0]);
});

test('the published logo is cleaned, and the icon exists in every linked form', async ({ page }) => {
  await page.goto(at(site, ''));
  const svg = await (
    await page.request.get(await page.locator('.site-logo img').evaluate((image: HTMLImageElement) => image.src))
  ).text();
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 116 40" width="116" height="40">/);
  expect(svg).not.toMatch(/draw|metadata|<!--/);
  const icons = await page
    .locator('head link:is([rel=icon], [rel=apple-touch-icon])')
    .evaluateAll((links) =>
      (links as HTMLLinkElement[]).map(({ rel, href, type, sizes }) => ({ rel, href, type, sizes: sizes.value })),
    );
  expect(icons.map(({ rel, type, sizes }) => [rel, type, sizes])).toEqual([
    ['icon', 'image/svg+xml', 'any'],
    ['icon', 'image/png', '180x180'],
    ['icon', 'image/png', '512x512'],
    ['apple-touch-icon', '', ''],
  ]);
  for (const { href, sizes } of icons) {
    const size = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return image.naturalWidth;
    }, href);
    if (sizes !== 'any') expect(size).toBe(Number.parseInt(sizes || '180', 10));
  }
});

test('files in `static` are published as they are, and links to them work', async ({ page }) => {
  for (const [path, text] of [
    ['CNAME', 'fanar.example\n'],
    ['.well-known/security.txt', 'Contact: mailto:desk@fanar.example\n'],
    ['sufun.csv', '2030,437\n'],
  ] as const) {
    const response = await page.request.get(at(site, path));
    expect(response.status(), path).toBe(200);
    expect(await response.text()).toContain(text);
  }
  await page.goto(at(site, 'about/'));
  await expect(page.locator('main a[href="/tahqiq/sufun.csv"]')).toHaveCount(1);
});

test('the menu and the footer are those of the desk', async ({ page }) => {
  await page.goto(at(site, ''));
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.site-header nav li')).toHaveText(['ما تحققنا منه', 'خطاب الميناء', 'من نحن']);
  await expect(page.locator('.site-footer')).toContainText('تصدر عن غرفة أخبار من خمسة أشخاص');
  await expect(page.locator('.site-footer').getByRole('link', { name: 'ادعمنا' })).toHaveCount(1);
});

test('the preview shows the logo and the static files, and reports a logo that must not be published', async ({
  page,
}) => {
  await inTemporaryFolder(async (folder) => {
    const content = await copyOf('second-desk', folder);
    const preview = await npmStart('dev', content, ['--port', String(await freePort())], 'Preview running at ');
    try {
      const address = /running at (\S+)/.exec(preview.output())?.[1] ?? '';
      await page.goto(address);
      const logo = page.locator('.site-logo img');
      await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
      for (const path of ['CNAME', '.well-known/security.txt', 'sufun.csv'])
        expect((await page.request.get(new URL(path, address).href)).status(), path).toBe(200);
      const file = join(content, 'theme', 'logo.svg');
      await writeFile(file, (await readFile(file, 'utf8')).replace('</svg>', '<script>alert(1)</script></svg>'));
      await expect(page.getByText('Unexpected `<script>`').first()).toBeAttached();
      await expect(page.locator('.site-name')).toHaveText('مرصد الفنار');
    } finally {
      await preview.stop();
    }
  });
});
