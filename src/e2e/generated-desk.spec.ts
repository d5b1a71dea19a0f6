import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { makeCorpus } from '../bench/corpus/corpus.ts';
import { seeded } from '../testing/claims.ts';
import { brokenLinks } from './broken-links.ts';
import { htmlProblems } from './html-rules.ts';
import { parsedPages, pathsOf } from './pages.ts';
import { at, siteWith } from './site.ts';

const CLAIMS = 500;
/** Pages that are opened in the browser; it parses all pages. */
const OPENED = 25;
/** Checking a page takes 25 ms, and there are a hundred or more of each kind. */
const CHECKED = 5;

// One process runs the whole file, so that the site is built once.
test.describe.configure({ mode: 'default', timeout: 180_000 });

// Other tests check sites at the top of their host.
const URL_WITH_PATH = 'https://host.example/desk/';

const site = siteWith(async (content) => {
  makeCorpus({ rows: undefined, corpusMaker: undefined }, CLAIMS, content);
  const settings = join(content, 'site.yaml');
  const text = await readFile(settings, 'utf8');
  await writeFile(settings, text.replace('url: https://facts.example\n', `url: ${URL_WITH_PATH}\n`));
});

test(`everything that ${CLAIMS} claims link to exists, under a base path`, async ({ page }) => {
  expect(site.base).toBe('/desk/');
  expect(await brokenLinks(page, site)).toEqual([]);
});

test(`their pages are valid HTML, and their JSON-LD is JSON`, async ({ page }) => {
  expect(htmlProblems(site, CHECKED)).toEqual([]);
  const jsonLd = (await parsedPages(page, site)).flatMap((parsed) => parsed.jsonLd);
  expect(jsonLd.length).toBe(CLAIMS);
  for (const text of jsonLd) expect(JSON.parse(text)).toMatchObject({ '@type': 'ClaimReview' });
});

test(`${OPENED} pages load without errors and missing files`, async ({ page }) => {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error}`));
  page.on('console', (message) => message.type() === 'error' && wrong.push(`${page.url()}: ${message.text()}`));
  page.on('response', (response) => response.status() >= 400 && wrong.push(`${page.url()}: ${response.url()}`));
  const random = seeded(5);
  const paths = pathsOf(site).filter((path) => path !== '404.html');
  for (let n = 0; n < OPENED; n++) {
    const path = paths[random(paths.length)] ?? '';
    await page.goto(at(site, encodeURI(path)));
    await expect(page.locator('h1'), path).toHaveCount(1);
  }
  expect(wrong).toEqual([]);
});
