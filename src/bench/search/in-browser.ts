import type { Browser, Page } from '@playwright/test';
import type { Engine, Results } from './engine.ts';
import { MOST_CLAIMS } from './metrics.ts';
import type { Site } from './site.ts';

type Ask = (page: Page, site: Site, text: string) => Promise<Results>;

/** Milliseconds; long enough for a busy machine. */
const TIMEOUT = 60_000;

/** The search page as readers use it. */
export function assay(browser: Browser, site: Site): Engine {
  return inBrowser('Assay', browser, site, askPage);
}

/** Pagefind's own module with its default settings, run in the search page before that has a query. */
export function pagefind(browser: Browser, site: Site): Engine {
  return inBrowser('Pagefind as shipped', browser, site, askPagefind);
}

function inBrowser(name: string, browser: Browser, site: Site, ask: Ask): Engine {
  let kept: Page | undefined;
  return {
    name,
    async ask(text) {
      const context = await browser.newContext();
      try {
        site.traffic.take();
        const found = await ask(await context.newPage(), site, text);
        await site.traffic.quiet();
        return { ...found, fetched: site.traffic.take() };
      } finally {
        await context.close();
      }
    },
    async askAgain(text) {
      kept ??= await browser.newPage();
      return ask(kept, site, text);
    },
  };
}

async function askPage(page: Page, { address }: Site, text: string): Promise<Results> {
  await page.goto(`${address}search/?q=${encodeURIComponent(text)}`, { waitUntil: 'commit' });
  const answered = ['ready', 'empty', 'failed'].map((state) => `#results[data-state=${state}]`).join();
  await page.waitForSelector(answered, { state: 'attached', timeout: TIMEOUT });
  const { state, slugs, wait } = await page.evaluate(() => ({
    wait: performance.now(),
    state: document.getElementById('results')?.dataset.state,
    slugs: [...document.querySelectorAll<HTMLElement>('#results > li[data-slug]')].map((li) => li.dataset.slug ?? ''),
  }));
  if (state === 'failed') throw new Error(`The search page failed, expected an answer to ${JSON.stringify(text)}`);
  return { slugs: slugs.slice(0, MOST_CLAIMS), wait };
}

async function askPagefind(page: Page, { address }: Site, text: string): Promise<Results> {
  await page.goto(`${address}search/`, { waitUntil: 'domcontentloaded' });
  const { urls, wait } = await page.evaluate(searchWithPagefind, { text, most: MOST_CLAIMS });
  return { slugs: urls.map(slugIn), wait };
}

interface PagefindModule {
  search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Runs in the page, so it cannot use anything else in this file. */
async function searchWithPagefind({ text, most }: { text: string; most: number }) {
  const file = '/pagefind/pagefind.js';
  const module: PagefindModule = await import(/* @vite-ignore */ file);
  const { results } = await module.search(text);
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return { urls: pages.map(({ url }) => url), wait: performance.now() };
}

function slugIn(url: string): string {
  const slug = /\/claims\/([^/]+)\//.exec(url)?.[1];
  if (slug === undefined) throw new Error(`Unexpected result ${url}, expected the page of a claim`);
  return decodeURIComponent(slug);
}
