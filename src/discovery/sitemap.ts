import { addressOf } from '../formats/addresses.ts';
import { newestDay } from '../model/last-change.ts';
import type { Site } from '../model/site.ts';

// Written by hand: the package `sitemap` only writes to streams, and all we need of the format is an address and a day.

export const SITEMAP_INDEX = 'sitemap-index.xml';

/** The most addresses that one sitemap may have. */
const LARGEST_SITEMAP = 50_000;

/** A page in a sitemap. */
export interface SitemapPage {
  /** Path below the site root. */
  path: string;
  /** Day of the last change; undefined if it is unknown. */
  modified: string | undefined;
}

/** One sitemap of a site. */
export interface Sitemap {
  /** Path below the site root. */
  path: string;
  pages: SitemapPage[];
}

/** Splits the pages of a site into sitemaps by `groupOf`, so that an edit changes few of them. */
export function sitemapsOf<One extends SitemapPage>(
  pages: readonly One[],
  groupOf: (page: One) => string,
  largest = LARGEST_SITEMAP,
): Sitemap[] {
  return [...Map.groupBy(pages, groupOf)].flatMap(([group, members]) =>
    Array.from({ length: Math.ceil(members.length / largest) }, (_, part) => ({
      path: `sitemap-${group}${part === 0 ? '' : `-${part + 1}`}.xml`,
      pages: members.slice(part * largest, (part + 1) * largest),
    })),
  );
}

export function sitemapXml({ pages }: Pick<Sitemap, 'pages'>, site: Site): string {
  return xml('urlset', 'url', pages, site);
}

/** The index of the sitemaps. Each was last changed when the newest of its pages was. */
export function sitemapIndexXml(sitemaps: readonly Sitemap[], site: Site): string {
  const parts = sitemaps.map(({ path, pages }) => ({ path, modified: newestDay(pages.map((page) => page.modified)) }));
  return xml('sitemapindex', 'sitemap', parts, site);
}

function xml(root: string, item: string, places: readonly SitemapPage[], site: Site): string {
  const items = places.map(({ path, modified }) => {
    const day = modified === undefined ? '' : `<lastmod>${modified}</lastmod>`;
    return `<${item}><loc>${escaped(addressOf(site, path))}</loc>${day}</${item}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join('')}</${root}>\n`;
}

/** An address has no `<` or `>`: both are percent-encoded. */
function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
