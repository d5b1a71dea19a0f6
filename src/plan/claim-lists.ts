import { wordsFor } from '../i18n/index.ts';
import { isolated } from '../i18n/isolate.ts';
import type { Group } from '../library/groups.ts';
import type { Library } from '../library/make-library.ts';
import { type PageOfList, type PagePosition, pagesOf } from '../library/paging.ts';
import { type Year, yearOf, yearsOf } from '../library/years.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { inLanguage } from '../model/fields.ts';
import { hasList } from '../model/lists.ts';
import { pagePath, pageSize } from '../model/paging.ts';
import type { Site } from '../model/site.ts';
import { verdictById } from '../model/verdicts.ts';
import { allVerdictCounts, type ClaimCount, claimCount, type VerdictCount, verdictCounts } from './counts.ts';
import { type FeedLink, feedLinkOfList } from './feed-links.ts';
import { type ListedClaim, listed } from './listed-claim.ts';
import { lazyPage, once, type Page } from './page.ts';

/** What one page of a list of claims shows. */
export interface ClaimListProps {
  title: string;
  /** The feed of the list, if it has one. */
  feed: FeedLink | undefined;
  /** Path of the list; its further pages are below it. */
  list: string;
  position: PagePosition;
  total: ClaimCount;
  /** On the first page, unless all are the same. */
  verdicts: VerdictCount[];
  /** The verdict that all claims of the list have. */
  verdict: string | undefined;
  /** The years of a long list, and where they begin. */
  years: Year[];
  /** The claims of the page, by year if the list is long. */
  parts: { year: string | undefined; claims: ListedClaim[] }[];
}

/** What the page about all verdicts shows. */
export interface VerdictsProps {
  verdicts: VerdictCount[];
}

type ClaimListPage = Page<'ClaimList', ClaimListProps>;

interface List {
  title: string;
  path: string;
  claims: readonly ClaimEntry[];
  verdict?: string;
}

/** The pages of the list of all claims, and of those of each topic, claimant and verdict. */
export function claimLists({ site, claims, topics, claimants, verdicts }: Library): ClaimListPage[] {
  const words = wordsFor(site.lang);
  const named = (groups: ReadonlyMap<string, Group>, list: string, title: (name: string) => string) =>
    [...groups.values()].map(
      ({ slug, label, claims }): List => ({
        title: title(isolated(label, words.lang)),
        path: `${list}/${slug}/`,
        claims,
      }),
    );
  const ofVerdict = ({ slug, claims }: Group): List => ({
    title: words.withVerdict(
      isolated(inLanguage(verdictById(site.verdicts, slug).label, site.lang, site.lang), words.lang),
    ),
    path: `verdicts/${slug}/`,
    claims,
    verdict: slug,
  });
  const lists = [
    { title: words.allClaims, path: 'claims/', claims },
    ...named(topics, 'topics', words.onTopic),
    ...named(claimants, 'claimants', words.byClaimant),
    ...[...verdicts.values()].map(ofVerdict),
  ];
  return lists.flatMap((list) => pagesOfList(list, site));
}

/** The page about all verdicts, if the site has one. */
export function verdictsPage({ site, claims }: Library): Page<'Verdicts', VerdictsProps> | undefined {
  if (!hasList(site, 'verdicts')) return undefined;
  return lazyPage('verdicts/', 'Verdicts', () => ({ verdicts: allVerdictCounts(claims, site) }));
}

function pagesOfList({ title, path, claims, verdict }: List, site: Site): ClaimListPage[] {
  const shared = once(() => ({
    title,
    feed: feedLinkOfList(path, title, site),
    list: path,
    total: claimCount(claims),
    verdict,
    years: yearsOf(claims),
  }));
  const propsOf = (page: PageOfList<ClaimEntry>): ClaimListProps => ({
    ...shared(),
    position: { current: page.current, last: page.last },
    verdicts: verdict === undefined && page.current === 1 ? verdictCounts(claims, site) : [],
    parts: partsOf(page, shared().years.length > 0),
  });
  return pagesOf(claims, pageSize(path)).map((page) =>
    lazyPage(pagePath(path, page.current), 'ClaimList', () => propsOf(page)),
  );
}

function partsOf({ items }: PageOfList<ClaimEntry>, isLong: boolean): ClaimListProps['parts'] {
  const years = Map.groupBy(items, (claim) => (isLong ? yearOf(claim) : undefined));
  return [...years].map(([year, claims]) => ({ year, claims: claims.map(listed) }));
}
