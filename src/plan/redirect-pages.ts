import type { Library } from '../library/make-library.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { historyPages, versionPages } from './history-pages.ts';
import type { Page } from './page.ts';

/** What the page at an old address shows: where the page is now. */
export interface RedirectProps {
  /** Path of the new address, below the site root. */
  to: string;
  /** Title and language of the fact-check. */
  title: string;
  lang: string | undefined;
}

/** The pages at old addresses: of claims, and of their histories and earlier versions. Cards and files are there themselves. */
export function redirectPages(library: Library): Page<'Redirect', RedirectProps>[] {
  const renamed = library.claims.filter(({ data }) => data.aliases.length > 0);
  const partsOf = historyParts({ ...library, claims: renamed });
  return renamed.flatMap((claim) =>
    claim.data.aliases.flatMap((alias) =>
      ['', ...partsOf(claim)].map((part) => redirect(`claims/${alias}/${part}`, `claims/${claim.slug}/${part}`, claim)),
    ),
  );
}

/** The paths of a claim’s pages about its history, below its own. The preview reads a history only when its page is asked for. */
function historyParts(library: Library): (claim: ClaimEntry) => string[] {
  if (library.preview) return () => ['history/'];
  const pages = Map.groupBy([...historyPages(library), ...versionPages(library)], ({ props }) => props.claim.slug);
  return ({ slug }) => (pages.get(slug) ?? []).map(({ path }) => path.slice(`claims/${slug}/`.length));
}

function redirect(path: string, to: string, { data: { title, lang } }: ClaimEntry): Page<'Redirect', RedirectProps> {
  return { path, view: 'Redirect', props: { to, title, lang } };
}
