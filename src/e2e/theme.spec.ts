import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { stringify } from 'yaml';
import { PIXEL } from '../pipeline/rules/valid-folder.ts';
import { write } from '../testing/content.ts';
import { copyOf, inTemporaryFolder, npmStart, projectRoot } from './commands.ts';
import { freePort } from './free-port.ts';
import { PIERS } from './piers.ts';
import { at, siteWith, testSites } from './site.ts';

test.describe.configure({ mode: 'default', timeout: 180_000 });

const FONT = join(projectRoot, 'src', 'fonts', 'source-sans-3-latin.woff2');

const THEME = {
  accent: { light: '#7a1f3d', dark: '#ffb3c7' },
  tones: { negative: { light: '#8e2400', dark: '#ffab91' } },
  typefaces: 'system',
};

const STYLE = `@font-face { font-family: Own; src: url(fonts/own.woff2) format('woff2'); }
:root { --paper: light-dark(#fffaf3, #14110d); --sans: Own, sans-serif; }
body { background: url(paper.png); }
.site-name { text-transform: uppercase; }
`;

const CLAIM = `---
title: Is the pier open?
claim: The pier is open.
verdict: "false"
summary: It is closed.
published: 2030-01-01
sources:
  - { id: log, title: The log, publisher: The keeper }
---

The log says so [@log].
`;

const site = siteWith(async (content) => {
  const settings = {
    ...PIERS,
    theme: THEME,
  };
  await write(content, {
    'site.yaml': stringify(settings),
    'claims/pier.md': CLAIM.replace('published:', 'aliases: [old-pier]\npublished:'),
    'theme/style.css': STYLE,
    'theme/paper.png': PIXEL,
    'theme/fonts/own.woff2': await readFile(FONT),
    'theme/unused.txt': 'Not published.',
  });
});

/** What a page requests, as paths below the site, and what its policy blocks. */
function watch(page: Page): { requests: string[]; failures: string[] } {
  const seen = { requests: [] as string[], failures: [] as string[] };
  page.on('response', (response) => {
    seen.requests.push(response.url());
    if (response.status() >= 400) seen.failures.push(response.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.failures.push(message.text());
  });
  return seen;
}

const colourOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).color);

test('a theme sets colours, fonts and styles on every kind of page, in both colour schemes', async ({ page }) => {
  const seen = watch(page);
  for (const [scheme, paper, accent, negative] of [
    ['light', 'rgb(255, 250, 243)', 'rgb(122, 31, 61)', 'rgb(142, 36, 0)'],
    ['dark', 'rgb(20, 17, 13)', 'rgb(255, 179, 199)', 'rgb(255, 171, 145)'],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const path of ['', 'claims/pier/', 'search/', 'claims/', '404.html']) {
      await page.goto(at(site, path));
      await expect(page.locator('html')).toHaveCSS('background-color', paper);
      expect(await colourOf(page, '.site-footer a'), path).toBe(accent);
      await expect(page.locator('.site-name')).toHaveCSS('text-transform', 'uppercase');
    }
    await page.goto(at(site, 'claims/pier/'));
    expect(await colourOf(page, '.verdict')).toBe(negative);
    expect(await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('16px Own')))).toBe(true);
  }
  expect(seen.failures).toEqual([]);
  const own = new URL(site.address).origin;
  expect(seen.requests.filter((address) => !address.startsWith(own))).toEqual([]);
  expect(seen.requests.filter((address) => /source-(?:serif|sans)/.test(address))).toEqual([]);
  expect(seen.requests.some((address) => address.endsWith('/desk/theme/fonts/own.woff2'))).toBe(true);
  expect(seen.requests.some((address) => address.endsWith('/desk/theme/paper.png'))).toBe(true);
});

test('printed pages keep black text, and unused files are not published', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(at(site, 'claims/pier/'));
  expect(await colourOf(page, '.verdict')).toBe('rgb(0, 0, 0)');
  expect((await page.request.get(at(site, 'theme/unused.txt'))).status()).toBe(404);
});

test('a site without a theme links no stylesheet of its own', async ({ page }) => {
  await page.goto(testSites().small.address);
  await expect(page.locator('body link[rel=stylesheet]')).toHaveCount(0);
});

test('the preview shows a theme, and a change to it', async ({ page }) => {
  await inTemporaryFolder(async (folder) => {
    const content = await copyOf('own-scale', folder);
    const style = join(content, 'theme', 'style.css');
    await write(content, { 'theme/style.css': ':root { --paper: #fff0f0; } main { background: url(paper.png); }' });
    await write(content, { 'theme/paper.png': PIXEL });
    const port = await freePort();
    const preview = await npmStart('dev', content, ['--port', String(port)], 'Preview running at ');
    try {
      const seen = watch(page);
      await page.goto(/running at (\S+)/.exec(preview.output())?.[1] ?? '');
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 240, 240)');
      expect(seen.failures).toEqual([]);
      await writeFile(style, ':root { --paper: #f0fff0; }');
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(240, 255, 240)');
      await writeFile(style, '@import "https://a.example/";');
      await expect(page.getByText('Unexpected `@import`').first()).toBeAttached();
      await expect(page.locator('body link[rel=stylesheet]')).toHaveCount(0);
    } finally {
      await preview.stop();
    }
  });
});
