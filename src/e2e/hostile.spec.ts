import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { npmStart, type Running } from './commands.ts';
import { freePort } from './free-port.ts';
import { slugOf, titleOf, WORD, writeBrokenContent, writeHostileContent } from './hostile-content.ts';
import { pathsOf } from './pages.ts';
import { PAYLOADS } from './payloads.ts';
import { openFilters } from './results.ts';
import { at, siteWith } from './site.ts';

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

/** The effects of payloads on a page. There should be none. */
function traces(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if ('__hit' in window) found.push('a script has run');
    const never =
      'iframe, object, embed, math, template, base[href], marquee, audio, video, animate, [data-payload], [srcdoc]';
    for (const element of document.querySelectorAll(never)) found.push(element.outerHTML.slice(0, 100));
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        if (/^on|^formaction$/i.test(name)) found.push(`${element.localName} ${name}`);
        if (
          /^(?:href|src|action|xlink:href)$/.test(name) &&
          /^\s*(?:java\s*script|data|vbscript|blob|file):/i.test(value)
        )
          found.push(`${element.localName} ${name}=${value.slice(0, 60)}`);
      }
    return found;
  });
}

test('the test detects a page that does not escape', async ({ page }) => {
  // A payload that redirects would leave the page.
  for (const payload of PAYLOADS.slice(0, 22).filter((text) => !text.includes('refresh'))) {
    await page.setContent(`<p>${payload}</p>`);
    expect(await traces(page), payload).not.toEqual([]);
  }
});

/** Text as a page shows it, with white space collapsed. */
function shown(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

test('no page runs or loads anything from its content', async ({ page, context }) => {
  const seen = watch(context, new URL(site.address).host);
  // Pages of old addresses redirect at once, and contain only an address.
  const paths = pathsOf(site).filter((path) => !/\bold-\d/.test(path));
  expect(paths.length).toBeGreaterThan(PAYLOADS.length * 3);
  for (const path of paths) {
    await page.goto(at(site, path.split('/').map(encodeURIComponent).join('/')));
    expect(await traces(page), path).toEqual([]);
    expect(await page.locator('script:not([type*=json])').count(), path).toBe(path === 'search/' ? 2 : 0);
    expect(seen, path).toEqual([]);
  }
});

test('texts are on the page and in structured data as typed', async ({ page }) => {
  for (const [index, payload] of PAYLOADS.entries()) {
    await page.goto(at(site, `claims/${slugOf(index)}/`));
    expect(shown((await page.locator('h1').textContent()) ?? '')).toBe(shown(titleOf(payload)));
    expect(shown(await page.title())).toContain(shown(titleOf(payload)));
    const body = shown((await page.locator('.body').textContent()) ?? '');
    expect(body.split(shown(payload)).length, payload).toBeGreaterThan(8);
    const [json, ...more] = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(more).toEqual([]);
    const review = JSON.parse(json ?? '');
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
  for (const payload of PAYLOADS) {
    const question = new URLSearchParams({ q: payload, topics: payload, claimant: payload, verdict: payload });
    await page.goto(at(site, `search/?${question}`));
    await expect(results).toHaveAttribute('data-state', /ready|empty/);
    expect(await page.locator('#q').inputValue()).toBe(payload.replace(/\r\n?/g, '\n').trim());
    expect(shown((await topics.first().textContent()) ?? '')).toContain(shown(payload));
    expect(await traces(page), payload).toEqual([]);
    expect(seen, payload).toEqual([]);
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
    const addresses = Array.from({ length: 21 }, (_, index) => `address-${index + 1}`);
    for (const path of [
      '',
      'search/',
      'about/',
      'dossiers/payloads/',
      ...[...slugs, ...addresses].map((slug) => `claims/${slug}/`),
    ]) {
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
