import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { fileOf, type TestSite } from './site.ts';

/** What the tests check on a built page, parsed by the browser. */
export interface ParsedPage {
  /** Relative to the address of the site: ``, `claims/`, `404.html`. */
  path: string;
  /** All ids, with duplicates. */
  ids: string[];
  /** Addresses of links, forms and files, as written. */
  links: string[];
  /** The contents of JSON-LD scripts. */
  jsonLd: string[];
  /** Types of the scripts that a browser would run. */
  scripts: string[];
  /** Whether it is the page of an old address, which redirects. */
  redirects: boolean;
  /** The number of entries that a list shows; 0 on other pages. */
  howMany: number;
  /** Addresses of the claims or sources that it lists. */
  listed: string[];
  /** Addresses of the groups that it lists, each with the number of entries that it shows. */
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

/** Paths of the claim pages, without old addresses. */
export function claimPathsOf(site: TestSite): string[] {
  return pathsOf(site).filter((path) => readFileSync(fileOf(site, path), 'utf8').includes('class="claim-page"'));
}

/** The same without withdrawn fact-checks. */
export function ratedPathsOf(site: TestSite): string[] {
  return claimPathsOf(site).filter((path) => readFileSync(fileOf(site, path), 'utf8').includes('class="definition"'));
}

/** All HTML pages of a site, parsed in the browser. */
export async function parsedPages(page: Page, site: TestSite): Promise<ParsedPage[]> {
  const sources = pathsOf(site).map((path) => ({ path, html: readFileSync(fileOf(site, path), 'utf8') }));
  return page.evaluate((pages) => {
    /** The sum of the numbers in `12 fact-checks · 1 withdrawn`. */
    const inAll = (element: Element | null) =>
      (element?.textContent?.match(/\d+/g) ?? []).reduce((sum, number) => sum + Number(number), 0);
    // Pages of publishers also say how many fact-checks cite their sources.
    const inTotal = (element: Element | null, isOfSources: boolean) =>
      isOfSources ? Number(element?.textContent?.match(/\d+/)?.[0] ?? 0) : inAll(element);
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
        redirects: document.querySelector('meta[http-equiv=refresh]') !== null,
        howMany: inTotal(document.querySelector('main .how-many'), all('.source-list').length > 0),
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

/** The bytes of every file of a folder, by path. */
export function filesOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** Asserts that two folders have the same files. Fails with the names of the files that differ, rather than with their bytes. */
export function expectSame(one: string, other: string): void {
  const [first, second] = [filesOf(one), filesOf(other)];
  expect([...first.keys()]).toEqual([...second.keys()]);
  expect([...first].filter(([path, bytes]) => !second.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([]);
}
