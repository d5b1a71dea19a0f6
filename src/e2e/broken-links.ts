import type { Page } from '@playwright/test';
import { addressOf } from '../formats/addresses.ts';
import { readSite } from '../pipeline/read/read-site.ts';
import { filesOf, type ParsedPage, parsedPages } from './pages.ts';
import { at, type TestSite } from './site.ts';

/** The paths of all files of a site, and the ids on its pages. */
interface Places {
  files: ReadonlySet<string>;
  ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Every link on the pages of a site, as a browser reads them, and every address of the site in its other files, that leads
 * nowhere.
 */
export async function brokenLinks(page: Page, site: TestSite): Promise<string[]> {
  const pages = await parsedPages(page, site);
  const places = placesOf(site, pages);
  return [...brokenOnPages(pages, site, places), ...brokenInFiles(site, places)];
}

function brokenOnPages(pages: readonly ParsedPage[], site: TestSite, places: Places): string[] {
  const home = publishedAt(site);
  return pages.flatMap(({ path, links }) =>
    links
      .filter((link) => {
        const url = new URL(link.replace(home, site.address), at(site, encodeURI(path)));
        return url.origin === new URL(site.address).origin && !exists(url, site, places);
      })
      .map((link) => `${path}: ${link}`),
  );
}

/** Feeds, sitemaps, data and references. */
const TEXTS = /\.(?:xml|json|jsonld|jsonl|csv|txt|bib|ris|webmanifest)$/;
/** Files of the build and of the search, in which addresses are not whole. */
const INTERNAL = /^(?:assay-files\.json$|pagefind|search|assets)/;

function brokenInFiles(site: TestSite, places: Places): string[] {
  const home = publishedAt(site);
  const address = new RegExp(`${RegExp.escape(home)}[^\\s"'<>&\\\\,)\\]}]*`, 'g');
  return [...filesOf(site.folder)].flatMap(([path, bytes]) => {
    if (!TEXTS.test(path) || INTERNAL.test(path)) return [];
    const isBroken = (one: string) => !exists(at(site, one.slice(home.length)), site, places);
    const found = [...new Set(bytes.toString().match(address))];
    return found.filter((one) => inSentence(one).every(isBroken)).map((one) => `${path}: ${one}`);
  });
}

/** An address, and the same without the full stop of its sentence. */
function inSentence(address: string): string[] {
  return [address, address.replace(/[.;:]$/, '')];
}

/** The address under which a site will be published. */
function publishedAt({ content }: TestSite): string {
  const { site } = readSite(content);
  if (!site) throw new Error(`${content} has no valid site.yaml`);
  return addressOf(site, '');
}

function placesOf({ folder }: TestSite, pages: readonly ParsedPage[]): Places {
  return {
    files: new Set([...filesOf(folder).keys()].map((file) => file.replaceAll('\\', '/'))),
    // A page at an old address keeps the fragment, but does not have it.
    ids: new Map(pages.flatMap(({ path, ids, redirects }) => (redirects ? [] : [[path, new Set(ids)]]))),
  };
}

function exists(address: URL | string, { base }: TestSite, { files, ids }: Places): boolean {
  const url = new URL(address);
  if (!url.pathname.startsWith(base)) return false;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const place = decodeURIComponent(url.hash.slice(1));
  if (!files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path)) return false;
  return place === '' || ids.get(path)?.has(place) !== false;
}
