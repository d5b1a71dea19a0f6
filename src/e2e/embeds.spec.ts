import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Frame, type Page, test } from '@playwright/test';
import jsqr from 'jsqr';
import sharp from 'sharp';
import { problemsOfOembed } from '../testing/oembed-rules.ts';
import { at, testSites } from './site.ts';

const CARDS = [
  'claims/ferry-carries-bicycles-for-nothing/',
  'claims/library-was-closed-for-a-year/',
  'claims/photograph-shows-a-flooded-market/',
  'claims/برج-الساعة-متوقف/',
  'claims/the-long-proclamation/',
  'claims/quotes-and-angle-brackets/',
  'claims/film-shows-a-whale/',
];
const DOSSIER = 'dossiers/the-quay-speech/';
const WITHDRAWN = 'claims/photograph-shows-a-flooded-market/';

/** Another site, which shows pages of ours in frames. */
let elsewhere: Server;
let body = '';

test.beforeAll(async () => {
  elsewhere = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(`<!DOCTYPE html><title>Elsewhere</title>${body}`);
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, 'localhost', resolve));
});

test.afterAll(() => {
  elsewhere.close().closeAllConnections();
});

/** Shows a frame on a page of another site, and returns it. */
async function framed(page: Page, code: string): Promise<Frame> {
  body = code;
  await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}/`);
  const frame = page.frames()[1];
  if (!frame) throw new Error(`No frame in ${code}`);
  await frame.waitForLoadState();
  return frame;
}

const frameOf = (path: string, width: number, more = '') =>
  `<iframe src="${at(testSites().hard, path)}" width="${width}" height="400"${more}></iframe>`;

for (const width of [300, 700])
  test(`cards and dossiers can be read in a frame of another site that is ${width} pixels wide`, async ({ page }) => {
    const trouble: string[] = [];
    page.on('console', (message) => trouble.push(message.text()));
    for (const path of [...CARDS, DOSSIER]) {
      const papers: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const frame = await framed(page, frameOf(`${path}embed/`, width));
        await expect(frame.locator('.verdict').first(), path).toBeVisible();
        const seen = await frame.evaluate(() => ({
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          paper: getComputedStyle(document.documentElement).backgroundColor,
          scripts: document.scripts.length,
        }));
        expect(seen, path).toMatchObject({ overflow: 0, scripts: 0 });
        papers.push(seen.paper);
      }
      expect(new Set(papers).size, path).toBe(2);
    }
    expect(trouble).toEqual([]);
  });

test('a card shows the claim, its verdict and the short answer of its page', async ({ page }) => {
  const site = testSites().hard;
  for (const path of CARDS.filter((path) => path !== WITHDRAWN)) {
    await page.goto(at(site, path));
    const texts = async (selectors: string[]) => {
      // biome-ignore lint/performance/useDomNodeTextContent: the cards are compared as readers see them.
      const all = await Promise.all(selectors.map((selector) => page.locator(selector).first().innerText()));
      return all.map((text) => text.replace(/\s+/g, ' ').trim());
    };
    const shown = await texts(['.claim blockquote', '.verdict-box .verdict', '.summary', 'h1']);
    await page.goto(at(site, `${path}embed/`));
    expect(await texts(['blockquote', 'h1 bdi', 'h1 + p', 'footer a']), path).toEqual(shown);
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
  }
});

test('the link of a card opens the fact-check in a new tab', async ({ page }) => {
  const site = testSites().hard;
  const [path = ''] = CARDS;
  const frame = await framed(page, frameOf(`${path}embed/`, 500));
  const opened = page.waitForEvent('popup');
  const canonical = await frame.locator('link[rel=canonical]').getAttribute('href');
  await page
    .context()
    .route(canonical ?? '', (route) => route.fulfill({ contentType: 'text/html', body: 'It is here' }));
  await frame.locator('footer a').click();
  expect((await opened).url()).toBe(canonical);
  expect(await page.title()).toBe('Elsewhere');
  expect(new URL(canonical ?? '').pathname).toBe(new URL(at(site, path)).pathname);
});

test('a card has its style where the frame is sandboxed, as in WordPress', async ({ page }) => {
  const [path = ''] = CARDS;
  const frame = await framed(page, frameOf(`${path}embed/`, 500, ' sandbox="allow-scripts"'));
  await expect(frame.locator('h1')).toHaveCSS('display', 'flex');
});

test('the card of a withdrawn fact-check says so, and so does everything that its page offers to copy', async ({
  page,
}) => {
  const site = testSites().hard;
  await page.goto(at(site, WITHDRAWN));
  const offered = await page.locator('.share textarea').allTextContents();
  expect(offered).toHaveLength(3);
  for (const text of offered) expect(text).not.toMatch(/Verdict|Misleading|False/i);
  expect(offered[0]).toMatch(/^Withdrawn on /);
  await page.goto(at(site, `${WITHDRAWN}embed/`));
  await expect(page.locator('h1')).toHaveText(/^\s*Withdrawn on /);
  await expect(page.locator('body')).not.toContainText(/Verdict|Misleading/);
});

for (const path of ['claims/برج-الساعة-متوقف/', DOSSIER])
  test(`a page leads to its answer of oEmbed, which shows it in a frame: ${path}`, async ({ page, request }) => {
    const site = testSites().hard;
    await page.goto(at(site, path));
    const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
    const here = (address: string) => address.replace(canonical, at(site, encodeURI(path)));
    const found = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    const json = await (await request.get(here(found ?? ''))).text();
    expect(problemsOfOembed(json)).toEqual([]);
    const frame = await framed(page, here(JSON.parse(json).html));
    expect(await frame.locator('link[rel=canonical]').getAttribute('href')).toBe(canonical);
    await expect(frame.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });

test('the code of a page is the frame that oEmbed has', async ({ page, request }) => {
  const site = testSites().hard;
  for (const path of [CARDS[0] ?? '', DOSSIER]) {
    await page.goto(at(site, path));
    const { html } = await (await request.get(at(site, `${path}oembed.json`))).json();
    await expect(page.locator('#share-card')).toHaveValue(html);
  }
});

test('a camera reads the address of the page from its QR code, in light and dark mode', async ({ page }) => {
  const site = testSites().hard;
  for (const path of ['claims/ferry-carries-bicycles-for-nothing/', 'claims/برج-الساعة-متوقف/'])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(at(site, path));
      await page.locator('.share summary').click();
      const png = await page.getByRole('img', { name: /QR/ }).screenshot();
      const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      const read = jsqr(new Uint8ClampedArray(data), info.width, info.height);
      expect(read?.data, path).toBe(await page.locator('link[rel=canonical]').getAttribute('href'));
    }
});

test('each sentence of a dossier has an address, which its row shows', async ({ page }) => {
  const site = testSites().hard;
  for (const [path, base] of [
    [DOSSIER, ''],
    [`${DOSSIER}embed/`, new URL(at(site, DOSSIER)).pathname],
  ] as const) {
    await page.goto(at(site, path));
    const rows = page.locator('.dossier-claims > li');
    expect(await rows.count()).toBeGreaterThan(1);
    for (const row of await rows.all()) {
      const id = await row.getAttribute('id');
      await row.locator('summary').click();
      await expect(row.getByRole('link', { name: 'Link to this claim' })).toHaveAttribute('href', `${base}#${id}`);
    }
  }
});
