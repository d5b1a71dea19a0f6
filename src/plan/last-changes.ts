import type { Library } from '../library/make-library.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { lastChange, newestDay } from '../model/last-change.ts';
import type { ListedClaim } from './listed-claim.ts';
import type { PlannedPage } from './pages.ts';

/**
 * Pages that search engines must not list. They say so themselves; those about the history contain texts that no longer apply.
 */
const NOT_LISTED: readonly PlannedPage['view'][] = [
  'Search',
  'NotFound',
  'Redirect',
  'Broken',
  'DossierEmbed',
  'History',
  'Version',
];

/** Whether a page is in the sitemap. */
export function isListed({ view }: PlannedPage): boolean {
  return !NOT_LISTED.includes(view);
}

/**
 * Returns the day of the last change to a page, as far as the files say; undefined if they do not. That of a list is the last
 * change to one of the claims it shows.
 */
export function lastChanges(library: Library): (page: PlannedPage) => string | undefined {
  const { claims, bySlug, byDossier } = library;
  const newest = (some: readonly ClaimEntry[]) => newestDay(some.map(({ data }) => lastChange(data)));
  const shown = (some: readonly ListedClaim[]) => newest(some.flatMap(({ slug }) => bySlug.get(slug) ?? []));
  const ofSite = newest(claims);
  return (page) => {
    switch (page.view) {
      case 'Claim':
        return lastChange(page.props.claim.data);
      case 'Dossier': {
        const { slug, data } = page.props.dossier;
        return newestDay([data.published, data.updated, newest(byDossier.get(slug) ?? [])]);
      }
      case 'DossierSources':
        return newestDay([page.props.dossier.data.published, page.props.dossier.data.updated]);
      case 'ClaimList':
        return newestDay(page.props.parts.map((part) => shown(part.claims)));
      case 'Publisher':
        return newestDay(page.props.sources.map((source) => shown(source.claims.map(({ claim }) => claim))));
      case 'Corrections':
        return page.props.corrections[0]?.correction.date;
      case 'TextPage':
        return page.props.page.data.updated;
      case 'Home':
      case 'Verdicts':
      case 'Standards':
      case 'NameList':
      case 'DossierList':
        return ofSite;
      default:
        return undefined;
    }
  };
}
