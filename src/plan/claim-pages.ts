import type { SharePicture } from '../discovery/meta-tags.ts';
import type { Library } from '../library/make-library.ts';
import { claimantsOf } from '../model/claimant.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { hasList } from '../model/lists.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../model/source.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import { type SearchFacts, searchFacts } from '../search/search-facts.ts';
import { revisionCount } from './history-pages.ts';
import { type ListedClaim, listed } from './listed-claim.ts';
import { type Offline, offlineOf } from './offline.ts';
import { lazyPage, type Page } from './page.ts';
import { sharePictureOf } from './share-pictures.ts';

/** What the page of a claim shows. */
export interface ClaimPageProps {
  claim: ClaimEntry;
  /** The last part of the address of each claimant's list; undefined for claimants without one. */
  claimantPages: (string | undefined)[];
  /** The same for the publisher of each source. */
  publisherPages: (string | undefined)[];
  /** Its sources and appearances that are gone. */
  offline: Offline;
  topics: { slug: string; name: string }[];
  dossier: { slug: string; title: string; lang: string | undefined } | undefined;
  /** Where it is in its dossier. */
  position: Position | undefined;
  related: ListedClaim[];
  /** The same fact-check in other languages. */
  translations: Translation[];
  facts: SearchFacts;
  /** The number of revisions in its history; undefined if it has none. */
  revisions: number | undefined;
  sharePicture: SharePicture | undefined;
}

export interface Translation {
  slug: string;
  lang: string;
  isWithdrawn: boolean;
}

export interface Position {
  /** Counted from 1. */
  number: number;
  total: number;
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
}

export interface Neighbour {
  slug: string;
  title: string;
  lang: string | undefined;
}

/** The page of each claim. */
export function claimPages(library: Library): Page<'Claim', ClaimPageProps>[] {
  return library.claims.map((claim) => lazyPage(`claims/${claim.slug}/`, 'Claim', () => claimProps(claim, library)));
}

function claimProps(claim: ClaimEntry, library: Library): ClaimPageProps {
  const { site, names, related, translations, dossiers, byDossier } = library;
  const { data } = claim;
  const dossier = dossiers.find(({ slug }) => slug === data.dossier);
  const topics = new Set(data.topics.map(names.topics.of).filter((topic) => topic !== undefined));
  return {
    claim,
    claimantPages: claimantsOf(data).map((who) =>
      hasList(site, 'claimants') ? names.claimants.of(who)?.slug : undefined,
    ),
    publisherPages: publisherPages(data.sources, library),
    offline: offlineOf([...data.sources, ...data.appearances], library),
    topics: [...topics].map(({ slug, name }) => ({ slug, name })),
    dossier: dossier && { slug: dossier.slug, title: dossier.data.title, lang: dossier.data.lang },
    position: positionIn(byDossier.get(data.dossier ?? '') ?? [], claim),
    related: (related.get(claim.slug) ?? []).map(listed),
    translations: (translations.get(claim.slug) ?? []).map((one) => translation(one, site)),
    facts: searchFacts(claim, site, names),
    revisions: revisionCount(library, claim.slug),
    sharePicture: sharePictureOf(claim, library),
  };
}

/** The last part of the address of the list of each source's publisher. Publishers that only a dossier cites have none. */
export function publisherPages(sources: readonly Source[], { site, names }: Library): (string | undefined)[] {
  return sources.map(({ publisher }) =>
    publisher !== undefined && hasList(site, 'sources') ? names.publishers.of(publisher)?.slug : undefined,
  );
}

function positionIn(claims: readonly ClaimEntry[], claim: ClaimEntry): Position | undefined {
  const index = claims.indexOf(claim);
  if (index < 0) return undefined;
  const at = (place: number) => claims[place] && neighbour(claims[place]);
  return { number: index + 1, total: claims.length, previous: at(index - 1), next: at(index + 1) };
}

function translation({ slug, data }: ClaimEntry, site: Site): Translation {
  return { slug, lang: data.lang ?? site.lang, isWithdrawn: withdrawalOf(data) !== undefined };
}

function neighbour({ slug, data: { title, lang } }: ClaimEntry): Neighbour {
  return { slug, title, lang };
}
