import { HOST_FILES, hostHeaders, hostRedirects } from '../discovery/host-files.ts';
import { paperColours } from '../discovery/paper-colours.ts';
import { robotsTxt } from '../discovery/robots.ts';
import { SITEMAP_INDEX, sitemapIndexXml, sitemapsOf, sitemapXml } from '../discovery/sitemap.ts';
import { MANIFEST, webManifest } from '../discovery/web-manifest.ts';
import type { Library } from '../library/make-library.ts';
import { newestDay } from '../model/last-change.ts';
import { isListed, lastChanges } from './last-changes.ts';
import type { MadeFile } from './made-file.ts';
import type { PlannedPage } from './pages.ts';

/** The files from which search engines, crawlers, browsers and hosts learn about the site. */
export function discoveryFiles(library: Library, pages: readonly PlannedPage[]): MadeFile[] {
  const { site, icon, theme } = library;
  const paper = paperColours(theme?.css);
  const moved = movedPages(pages);
  return [
    ...sitemaps(library, pages),
    { path: 'robots.txt', from: '', make: () => robotsTxt(site) },
    { path: MANIFEST, from: [icon, paper], make: () => webManifest(site, icon, paper) },
    { path: HOST_FILES.headers, from: '', make: () => hostHeaders(site) },
    { path: HOST_FILES.redirects, from: moved, make: () => hostRedirects(site, moved) },
  ];
}

/** The old addresses of pages, those of claims before those of their histories: hosts read only so many. */
function movedPages(pages: readonly PlannedPage[]): { from: string; to: string }[] {
  const moved = pages.flatMap((page) => (page.view === 'Redirect' ? [{ from: page.path, to: page.props.to }] : []));
  const depth = (path: string) => path.split('/').length;
  return moved.sort((a, b) => depth(a.from) - depth(b.from));
}

/** A sitemap for the claims of each year, one for all lists, one for everything else, and their index. */
function sitemaps(library: Library, pages: readonly PlannedPage[]): MadeFile[] {
  const { site } = library;
  const modified = lastChanges(library);
  const listed = pages.filter(isListed).map((page) => ({ path: page.path, modified: modified(page), page }));
  const all = sitemapsOf(listed, ({ page }) => groupOf(page));
  return [
    ...all.map((one) => ({
      path: one.path,
      from: one.pages.map(({ path, modified }) => [path, modified]),
      make: () => sitemapXml(one, site),
    })),
    {
      path: SITEMAP_INDEX,
      from: all.map((one) => [one.path, newestDay(one.pages.map((page) => page.modified))]),
      make: () => sitemapIndexXml(all, site),
    },
  ];
}

function groupOf(page: PlannedPage): string {
  if (page.view === 'Claim') return `claims-${page.props.claim.data.published.slice(0, 4)}`;
  return page.view === 'ClaimList' || page.view === 'NameList' || page.view === 'Publisher' ? 'lists' : 'pages';
}
