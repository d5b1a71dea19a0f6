import type { Library } from '../library/make-library.ts';
import { claimLists, verdictsPage } from './claim-lists.ts';
import { claimPages } from './claim-pages.ts';
import { dataPage } from './data-page.ts';
import { dossierPages } from './dossiers.ts';
import { historyPages, versionPages } from './history-pages.ts';
import { homePage } from './home.ts';
import { nameLists } from './name-lists.ts';
import { brokenPages, correctionsPage, notFoundPage, searchPage, textPages } from './other-pages.ts';
import { publisherPages } from './publishers.ts';
import { redirectPages } from './redirect-pages.ts';
import { standardsPage } from './standards-page.ts';

/** Any page of the site. */
export type PlannedPage = ReturnType<typeof planPages>[number];

/** All pages of the site, each with the props of its view. A page shows nothing else, apart from the frame around it. */
export function planPages(library: Library) {
  // Files with errors come last, because another page may have taken the address.
  const pages = [...allPages(library), ...brokenPages(library)];
  const paths = new Set<string>();
  return pages.filter(({ path }) => {
    const isTaken = paths.has(path);
    // In the preview, the problem is reported and one of them is shown.
    if (isTaken && !library.preview) throw new Error(`Two pages have the address \`${path}\``);
    paths.add(path);
    return !isTaken;
  });
}

function allPages(library: Library) {
  return [
    homePage(library),
    ...claimPages(library),
    ...redirectPages(library),
    ...historyPages(library),
    ...versionPages(library),
    ...claimLists(library),
    verdictsPage(library),
    ...nameLists(library),
    ...publisherPages(library),
    ...dossierPages(library),
    correctionsPage(library),
    dataPage(library),
    standardsPage(library),
    searchPage(library),
    ...textPages(library),
    notFoundPage,
  ].filter((page) => page !== undefined);
}
