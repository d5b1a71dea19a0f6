import type { Library } from '../library/make-library.ts';
import { type PagePosition, pagesOf } from '../library/paging.ts';
import type { CitedSource } from '../library/publishers.ts';
import { pagePath, pageSize } from '../model/paging.ts';
import type { Source } from '../model/source.ts';
import { type ClaimCount, claimCount } from './counts.ts';
import { type ListedClaim, listed } from './listed-claim.ts';
import type { Page } from './page.ts';

/** What one page of a publisher's sources shows. */
export interface PublisherProps {
  slug: string;
  label: string;
  /** The number of sources on all pages. */
  total: number;
  position: PagePosition;
  sources: ListedSource[];
}

/** A source, and the first of the claims that cite it. */
export interface ListedSource {
  source: Pick<Source, 'title' | 'url' | 'published' | 'kind' | 'titleFrom' | 'titleLang' | 'quoteLang'>;
  claims: ListedClaim[];
  citedBy: ClaimCount;
  /** The number of claims that are not shown. */
  more: number;
}

type PublisherPage = Page<'Publisher', PublisherProps>;

/** Number of claims listed under a source. More would hide the next source. */
const SHOWN = 10;

export function publisherPages({ publishers }: Library): PublisherPage[] {
  return [...publishers.values()].flatMap(({ slug, label, sources }) => {
    const list = `sources/${slug}/`;
    return pagesOf(sources, pageSize(list)).map(({ items, current, last, total }): PublisherPage => {
      const props = { slug, label, total, position: { current, last }, sources: items.map(listedSource) };
      return { path: pagePath(list, current), view: 'Publisher', props };
    });
  });
}

function listedSource({
  source: { title, url, published, kind, titleFrom, titleLang, quoteLang },
  claims,
}: CitedSource): ListedSource {
  return {
    source: { title, url, published, kind, titleFrom, titleLang, quoteLang },
    claims: claims.slice(0, SHOWN).map(listed),
    citedBy: claimCount(claims),
    more: Math.max(0, claims.length - SHOWN),
  };
}
