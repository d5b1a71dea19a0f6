import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { npmStart, type Running } from './commands.ts';
import { freePort } from './free-port.ts';
import { slugOf, titleOf, WORD, writeBrokenContent, writeHostileContent } from './hostile-content.ts';
import { pathsOf } from './pages.ts';
import { PAYLOADS } from './payloads.ts';
import { at, siteWith } from './site.ts';

// A site whose every text is a payload, opened without its content security policy: escaping alone has to hold.
test.describe.configure({ mode: 'default', timeout: 300_000 });
test.use({ bypassCSP: true });

const site = siteWith(writeHostileContent);

/** What happened that must not happen, on all pages of a browser: dialogs, errors, requests to other hosts. */
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

/** What a payload has made of a page. Nothing is how it should be. */
function traces(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if ('__hit' in window) found.push('a script has run');
    const never =
      'iframe, object, embed, math, template, base, marquee, audio, video, animate, [data-payload], [srcdoc]';
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

test('a page that does not escape is found out', async ({ page }) => {
  // One of them leads away from the page at once.
  for (const payload of PAYLOADS.slice(0, 22).filter((text) => !text.includes('refresh'))) {
    await page.setContent(`<p>${payload}</p>`);
    expect(await traces(page), payload).not.toEqual([]);
  }
});

/** Texts as a page shows them: white space in a line is one space. */
function shown(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

test('no page runs, loads or makes anything of what is written in it', async ({ page, context }) => {
  const seen = watch(context, new URL(site.address).host);
  // Old addresses lead on at once; their pages hold an address and nothing else.
  const paths = pathsOf(site).filter((path) => !/\bold-\d/.test(path));
  expect(paths.length).toBeGreaterThan(PAYLOADS.length * 3);
  for (const path of paths) {
    await page.goto(at(site, path.split('/').map(encodeURIComponent).join('/')));
    expect(await traces(page), path).toEqual([]);
    expect(await page.locator('script:not([type*=json])').count(), path).toBe(path === 'search/' ? 1 : 0);
    expect(seen, path).toEqual([]);
  }
});

test('texts stand on the page and in the data for machines as they were typed', async ({ page }) => {
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

test('the search shows payloads as text, in results, filters and the question', async ({ page, context }) => {
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
  await page.locator('#filters summary').click();
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

test('the preview shows mistakes that quote payloads, and names of files, as text', async ({ page, context }) => {
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
      // The preview loads a page again when it has found a new script.
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
