import { languageName, type Words } from '../i18n/index.ts';
import type { Library } from '../library/make-library.ts';
import { feedOfList, hasFeed, languageFeeds, SITE_FEEDS } from '../model/feeds.ts';
import type { Site } from '../model/site.ts';

/** A feed that readers can subscribe to. */
export interface FeedLink {
  /** Path below the site root. */
  path: string;
  type: string;
  title: string;
}

const RSS = 'application/rss+xml';

/** The feeds of the site, its corrections and its languages. */
export function siteFeedLinks({ site, claims }: Library, words: Words): FeedLink[] {
  const languages = languageFeeds(claims.map(({ data }) => data.lang ?? site.lang));
  return [
    { path: SITE_FEEDS.rss, type: RSS, title: site.title },
    { path: SITE_FEEDS.atom, type: 'application/atom+xml', title: `${site.title} (Atom)` },
    { path: SITE_FEEDS.json, type: 'application/feed+json', title: `${site.title} (JSON Feed)` },
    { path: SITE_FEEDS.corrections, type: RSS, title: feedTitle(site, words.corrections) },
    ...languages.map(({ lang, path }) => ({ path, type: RSS, title: languageFeedTitle(site, lang, words) })),
  ];
}

/** The feed of a list of claims, if it has one. */
export function feedLinkOfList(list: string, title: string, site: Site): FeedLink | undefined {
  return hasFeed(list) ? { path: feedOfList(list), type: RSS, title: feedTitle(site, title) } : undefined;
}

/**
 * The title of the feed of a language. It names the tag of one with an extension, such as `de-x-leicht`, whose name is that of
 * `de`.
 */
export function languageFeedTitle(site: Site, lang: string, words: Words): string {
  const name = languageName(lang, words.lang);
  const isWhole = new Intl.Locale(lang).baseName.length === lang.length;
  return feedTitle(site, isWhole ? name : `${name} (${lang})`);
}

/** The title of a feed that is not about the whole site. */
export function feedTitle(site: Site, title: string): string {
  return `${site.title} · ${title}`;
}
