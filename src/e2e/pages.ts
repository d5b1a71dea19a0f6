import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fileOf, type TestSite } from './site.ts';

/** What the tests want to know of a built page, as the browser's own parser sees it. */
export interface ParsedPage {
  /** Below the address of the site: ``, `claims/`, `404.html`. */
  path: string;
  /** Every id, as often as it stands there. */
  ids: string[];
  /** Addresses of links, forms and files, as written. */
  links: string[];
  /** Texts of the JSON-LD scripts. */
  jsonLd: string[];
  /** Types of the scripts that a browser would run. */
  scripts: string[];
  /** Whether it is the page of an old address, which leads on. */
  leadsOn: boolean;
  /** How many entries a list says it has; NaN on other pages. */
  howMany: number;
  /** Addresses of the claims or sources that it lists. */
  listed: string[];
  /** Addresses of the groups that it lists, each with how many entries it is said to have. */
  groups: { href: string; count: number }[];
}

/** Paths of all HTML pages of a site, decoded. */
export function pathsOf(site: TestSite): string[] {
  return readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** Paths of the claim pages; old addresses that only lead on are none. */
export function claimPathsOf(site: TestSite): string[] {
  return pathsOf(site).filter((path) => readFileSync(fileOf(site, path), 'utf8').includes('class="claim-page"'));
}

/** The same without those of checks that were withdrawn. */
export function standingPathsOf(site: TestSite): string[] {
  return claimPathsOf(site).filter((path) => readFileSync(fileOf(site, path), 'utf8').includes('class="definition"'));
}

/** All HTML pages of a site, parsed in the browser. */
export async function parsedPages(page: Page, site: TestSite): Promise<ParsedPage[]> {
  const sources = pathsOf(site).map((path) => ({ path, html: readFileSync(fileOf(site, path), 'utf8') }));
  return page.evaluate((pages) => {
    /** The sum of the numbers in `12 fact-checks · 1 withdrawn`. */
    const inAll = (element: Element | null) =>
      (element?.textContent?.match(/\d+/g) ?? []).reduce((sum, number) => sum + Number(number), 0);
    return pages.map(({ path, html }) => {
      const document = new DOMParser().parseFromString(html, 'text/html');
      const all = (selector: string) => [...document.querySelectorAll(selector)];
      const scripts = all('script').map((script) => script.getAttribute('type') ?? 'text/javascript');
      return {
        path,
        ids: all('[id]').map((element) => element.id),
        links: all('[href], [action], [src]').map(
          (element) =>
            element.getAttribute('href') ?? element.getAttribute('action') ?? element.getAttribute('src') ?? '',
        ),
        jsonLd: all('script[type="application/ld+json"]').map((script) => script.textContent ?? ''),
        scripts: scripts.filter((type) => !/json/.test(type)),
        leadsOn: document.querySelector('meta[http-equiv=refresh]') !== null,
        howMany: inAll(document.querySelector('main .how-many')),
        listed: all('.claim-list > li, .source-list > li').map(
          (item) => item.querySelector('a')?.getAttribute('href') ?? item.textContent ?? '',
        ),
        groups: all('.group-list > li').map((group) => ({
          href: group.querySelector('a')?.getAttribute('href') ?? '',
          count: inAll(group.querySelector('.count')),
        })),
      };
    });
  }, sources);
}

/** Every file of a folder with its bytes, by its path. */
export function filesOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}
