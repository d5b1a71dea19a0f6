import type { Library } from '../library/make-library.ts';
import { type PagePosition, pagesOf } from '../library/paging.ts';
import type { CitedSource } from '../library/publishers.ts';
import { pagePath, pageSize } from '../model/paging.ts';
import { type Source, STANCES, type Stance } from '../model/source.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import { type ClaimCount, claimCount } from './counts.ts';
import { type ListedClaim, listed } from './listed-claim.ts';
import { lazyPage, once, type Page } from './page.ts';

/** What one page of a publisher's sources shows. */
export interface PublisherProps {
  slug: string;
  label: string;
  /** The number of sources on all pages. */
  total: number;
  /** The number of fact-checks that cite any of them. */
  citedBy: ClaimCount;
  position: PagePosition;
  sources: ListedSource[];
}

/** A source, and the first of the claims that cite it. */
export interface ListedSource {
  source: Pick<Source, 'title' | 'url' | 'published' | 'kind' | 'titleFrom' | 'titleLang' | 'quoteLang' | 'archived'>;
  /** The day since which it has been offline. */
  offline: string | undefined;
  claims: { claim: ListedClaim; stance: Stance | undefined }[];
  citedBy: ClaimCount;
  /**
   * The number of these claims that it supports, that it contradicts, and that it gives context to. Withdrawn ones do not
   * count.
   */
  stances: { stance: Stance; count: number }[];
  /** The number of claims that are not shown. */
  more: number;
}

type PublisherPage = Page<'Publisher', PublisherProps>;

/** Number of claims listed under a source. More would hide the next source. */
const SHOWN = 10;

export function publisherPages({ publishers, offline }: Library): PublisherPage[] {
  return [...publishers.values()].flatMap(({ slug, label, sources }) => {
    const list = `sources/${slug}/`;
    const citedBy = once(() => claimCount([...new Set(sources.flatMap(({ claims }) => claims))]));
    return pagesOf(sources, pageSize(list)).map(({ items, current, last, total }) =>
      lazyPage(pagePath(list, current), 'Publisher', () => ({
        slug,
        label,
        total,
        citedBy: citedBy(),
        position: { current, last },
        sources: items.map((cited) => listedSource(cited, offline)),
      })),
    );
  });
}

function listedSource(cited: CitedSource, offline: Library['offline']): ListedSource {
  const { title, url, published, kind, titleFrom, titleLang, quoteLang, archived } = cited.source;
  return {
    source: { title, url, published, kind, titleFrom, titleLang, quoteLang, archived },
    offline: url && offline.get(url),
    claims: cited.claims
      .slice(0, SHOWN)
      .map((claim, index) => ({ claim: listed(claim), stance: cited.stances[index] })),
    citedBy: claimCount(cited.claims),
    stances: stanceCounts(cited),
    more: Math.max(0, cited.claims.length - SHOWN),
  };
}

function stanceCounts({ claims, stances }: CitedSource): ListedSource['stances'] {
  const counted = stances.filter((_, index) => claims[index] && !withdrawalOf(claims[index].data));
  return STANCES.map((stance) => ({ stance, count: counted.filter((one) => one === stance).length })).filter(
    ({ count }) => count > 0,
  );
}
