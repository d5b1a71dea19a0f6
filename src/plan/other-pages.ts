import { correctionsOf } from '../library/corrections.ts';
import type { BrokenPage } from '../library/dev.ts';
import type { Library } from '../library/make-library.ts';
import type { Correction } from '../model/claim.ts';
import type { PageEntry } from '../model/entry.ts';
import { type ListedClaim, listed } from './listed-claim.ts';
import { lazyPage, type Page } from './page.ts';

/** What the list of all corrections shows, newest first. */
export interface CorrectionsProps {
  corrections: { claim: ListedClaim; correction: Correction }[];
}

/** What the search page needs before a search. */
export interface SearchProps {
  /** The languages of the fact-checks. */
  languages: string[];
  /** Claims that readers do not see yet; only in `npm run dev`. */
  unpublished: ListedClaim[] | undefined;
}

/** What a page of the desk shows. */
export interface TextPageProps {
  page: PageEntry;
}

/** What `npm run dev` shows of a file with errors. */
export interface BrokenProps {
  page: BrokenPage;
}

export function correctionsPage({ claims }: Library): Page<'Corrections', CorrectionsProps> {
  const corrections = () =>
    correctionsOf(claims).map(({ claim, correction }) => ({ claim: listed(claim), correction }));
  return lazyPage('corrections/', 'Corrections', () => ({ corrections: corrections() }));
}

export function searchPage({ site, claims, preview }: Library): Page<'Search', SearchProps> {
  const languages = () => [...new Set(claims.map(({ data }) => data.lang ?? site.lang))].sort();
  return lazyPage('search/', 'Search', () => ({ languages: languages(), unpublished: preview && claims.map(listed) }));
}

export function textPages({ pages }: Library): Page<'TextPage', TextPageProps>[] {
  return pages.map((page) => ({ path: `${page.slug}/`, view: 'TextPage', props: { page } }));
}

export function brokenPages({ preview }: Library): Page<'Broken', BrokenProps>[] {
  return (preview?.brokenPages ?? []).map((page) => ({ path: page.address, view: 'Broken', props: { page } }));
}

/** What hosts show for an address that does not exist. */
export const NOT_FOUND = '404.html';

export const notFoundPage: Page<'NotFound', Record<string, never>> = { path: NOT_FOUND, view: 'NotFound', props: {} };
