import { pathOfPage } from '../citations/cited-item.ts';
import type { ClaimEntry, DossierEntry } from '../model/entry.ts';

/**
 * The paths of a fact-check or dossier without the last slash: the current one, and then those that it had before. Its card and
 * its references are at all of them, because other sites and programs do not follow a page that redirects. Its data file is
 * only at the current one: a claim with a data file that the manifest does not name counts as added to the site.
 */
export function pathsOf(page: ClaimEntry | DossierEntry): string[] {
  const aliases = 'aliases' in page.data ? page.data.aliases : [];
  return [pathOfPage(page), ...aliases.map((slug) => pathOfPage({ ...page, slug }))];
}
