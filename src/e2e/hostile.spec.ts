import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { npmStart, type Running } from './commands.ts';
import { freePort } from './free-port.ts';
import { slugOf, titleOf, WORD, writeBrokenContent, writeHostileContent } from './hostile-content.ts';
import { parsedPages, pathsOf } from './pages.ts';
import { ADDRESSES, PAYLOADS } from './payloads.ts';
import { openFilters } from './results.ts';
import { at, fileOf, siteWith } from './site.ts';

// Every text of this site is a payload. The content security policy is off, so that only escaping protects the page.
test.describe.configure({ mode: 'default', timeout: 300_000 });
test.use({ bypassCSP: true });

const site = siteWith(writeHostileContent);

/** Records what must not happen on any page of a browser: dialogs, errors, requests to other hosts. */
function watch(context: BrowserContext, host: string): string[] {
  const seen: string[] = [];
  context.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('weberror', (error) => seen.push(`error ${error.error().message}`));
  context.on('console', (message) => message.type() === 'error' && seen.push(`console ${message.text()}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.host !== host && url.protocol !== 'data:' && url.protocol !== 'blob:')
      seen.push(`request ${request.url()}`);
  });
  return seen;
}

/** The effects of payloads on a page, or on pages that are only parsed. There should be none. */
function traces(page: Page, sources?: readonly string[]): Promise<string[]> {
  return page.evaluate((sources) => {
    const found: string[] = [];
    if ('__hit' in window) found.push('a script has run');
    const never =
      'iframe, object, embed, math, template, base[href], marquee, audio, video, animate, [data-payload], [srcdoc]';
    const parsed = sources?.map((html) => new DOMParser().parseFromString(html, 'text/html'));
    for (const root of parsed ?? [document]) {
      for (const element of root.querySelectorAll(never))
        found.push(`${root.title}: ${element.outerHTML.slice(0, 100)}`);
      for (const element of root.querySelectorAll('*'))
        for (const { name, value } of element.attributes) {
          if (/^on|^formaction$/i.test(name)) found.push(`${element.localName} ${name}`);
          if (
            /^(?:href|src|action|xlink:href)$/.test(name) &&
            /^\s*(?:java\s*script|data|vbscript|blob|file):/i.test(value)
          )
            found.push(`${element.localName} ${name}=${value.slice(0, 60)}`);
        }
    }
    return found;
  }, sources);
}

test('the test detects a page that does not escape', async ({ page }) => {
  // A payload that redirects would leave the page.
  for (const payload of PAYLOADS.slice(0, 22)) {
    const html = `<p>${payload}</p>`;
    expect(await traces(page, [html]), payload).not.toEqual([]);
    if (payload.includes('refresh')) continue;
    await page.setContent(html);
    expect(await traces(page), payload).not.toEqual([]);
  }
});

/** Text as a page shows it, with white space collapsed. */
function shown(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

// Pages of old addresses redirect at once, and contain only an address.
const allPaths = () => pathsOf(site).filter((path) => !/\bold-\d/.test(path));
const isClaim = (path: string) => /^claims\/payload-\d+\/$/.test(path);

test('no page contains code or elements from its content', async ({ page }) => {
  const paths = allPaths();
  expect(paths.length).toBeGreaterThan(PAYLOADS.length * 3);
  expect(
    await traces(
      page,
      paths.map((path) => readFileSync(fileOf(site, path), 'utf8')),
    ),
  ).toEqual([]);
  const withScripts = (await parsedPages(page, site)).filter(
    ({ scripts, redirects }) => !redirects && scripts.length > 0,
  );
  expect(withScripts.map(({ path, scripts }) => [path, scripts.length])).toEqual([['search/', 2]]);
});

test('no page runs or loads anything from its content', async ({ page, context }) => {
  const seen = watch(context, new URL(site.address).host);
  // Pages that show all payloads, and of those that show one, each tenth. The next test opens the pages of all claims.
  const paths = allPaths().filter((path) => !isClaim(path));
  const lists = paths.filter((path) => /\/./.test(path) && !path.startsWith('dossiers/'));
  const opened = paths.filter((path) => !lists.includes(path) || lists.indexOf(path) % 10 === 0);
  for (const path of opened) {
    await page.goto(at(site, path.split('/').map(encodeURIComponent).join('/')));
    expect(await traces(page), path).toEqual([]);
    expect(seen, path).toEqual([]);
  }
});

test('texts are on the page and in structured data as typed, and run or load nothing', async ({ page, context }) => {
  const seen = watch(context, new URL(site.address).host);
  for (const [index, payload] of PAYLOADS.entries()) {
    await page.goto(at(site, `claims/${slugOf(index)}/`));
    expect(await traces(page), payload).toEqual([]);
    expect(seen, payload).toEqual([]);
    const { heading, title, text, jsonLd } = await page.evaluate(() => ({
      heading: document.querySelector('h1')?.textContent ?? '',
      title: document.title,
      text: document.querySelector('.body')?.textContent ?? '',
      jsonLd: [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent),
    }));
    expect(shown(heading)).toBe(shown(titleOf(payload)));
    expect(shown(title)).toContain(shown(titleOf(payload)));
    expect(shown(text).split(shown(payload)).length, payload).toBeGreaterThan(8);
    expect(jsonLd).toHaveLength(1);
    const review = JSON.parse(jsonLd[0] ?? '');
    expect([review.claimReviewed, review.reviewRating.ratingExplanation]).toEqual([payload.trim(), payload.trim()]);
    expect(review.itemReviewed.author.name).toBe(payload.trim());
  }
});

test('the search shows payloads as text in results, filters and the query', async ({ page, context }) => {
  const seen = watch(context, new URL(site.address).host);
  await page.goto(at(site, `search/?q=${WORD}`));
  const results = page.locator('#results');
  await expect(results).toHaveAttribute('data-state', 'ready');
  for (let count = 20; count < PAYLOADS.length; count += 20) {
    await expect(results.locator('> li')).toHaveCount(count);
    await page.locator('#more').click();
  }
  await expect(results.locator('> li')).toHaveCount(PAYLOADS.length);
  expect(await traces(page)).toEqual([]);
  const titles = (await results.locator('> li > a').allTextContents()).map(shown).sort();
  expect(titles).toEqual(PAYLOADS.map((payload) => shown(titleOf(payload))).sort());
  await openFilters(page);
  const topics = page.locator('[data-filter=topics] label');
  await expect(topics).toHaveCount(8);
  const names = new Set(PAYLOADS.map(shown));
  const offered = (await topics.allTextContents()).map((text) => shown(text.replace(/ \(\d+\)$/, '')));
  for (const topic of offered) expect(names).toContain(topic);
  expect(await traces(page)).toEqual([]);
  for (let start = 0; start < PAYLOADS.length; start += 6) {
    const some = PAYLOADS.slice(start, start + 6);
    const typed = some.join(' ');
    const question = new URLSearchParams({ q: typed });
    for (const name of ['topics', 'claimant', 'verdict']) for (const payload of some) question.append(name, payload);
    await page.goto(at(site, `search/?${question}`));
    await expect(results).toHaveAttribute('data-state', /ready|empty/);
    expect(await page.locator('#q').inputValue()).toBe(typed.replace(/\r\n?/g, '\n').trim());
    const labels = (await topics.allTextContents()).map(shown);
    for (const payload of some)
      expect(
        labels.some((label) => label.includes(shown(payload))),
        payload,
      ).toBe(true);
    expect(await traces(page), typed).toEqual([]);
    expect(seen, typed).toEqual([]);
  }
});

test('the preview shows messages and file names with payloads as text', async ({ page, context }) => {
  await writeBrokenContent(site.content);
  const port = await freePort();
  const address = `http://localhost:${port}/desk/`;
  let preview: Running | undefined;
  try {
    preview = await npmStart('dev', site.content, ['--port', String(port)], `Preview running at ${address}`);
    const seen = watch(context, `localhost:${port}`);
    const slugs = PAYLOADS.flatMap((_, index) => [slugOf(index), `broken-${index + 1}`]);
    const addresses = ADDRESSES.map((_, index) => `address-${index + 1}`);
    const claims = [...slugs, ...addresses].map((slug) => `claims/${slug}/`);
    const first = ['', 'search/', 'about/', 'dossiers/payloads/'];
    const sources: string[] = [];
    for (const path of [...first, ...claims]) sources.push(await (await page.request.get(address + path)).text());
    expect(await traces(page, sources)).toEqual([]);
    // Every seventh of the claims is opened, which includes valid ones, broken ones, and those with bad addresses.
    for (const path of [...first, ...claims.filter((_, index) => index % 7 === 0)]) {
      // The preview reloads a page when it has found a new script.
      await expect(async () => {
        await page.goto(address + path);
        expect(await traces(page), path).toEqual([]);
      }).toPass();
    }
    expect(seen.filter((one) => !one.startsWith('console'))).toEqual([]);
  } finally {
    await preview?.stop();
  }
});
