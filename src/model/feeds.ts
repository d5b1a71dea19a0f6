/** The feeds of the whole site, by their paths below the site root. */
export const SITE_FEEDS = {
  rss: 'feed.xml',
  atom: 'atom.xml',
  json: 'feed.json',
  corrections: 'corrections.xml',
} as const;

/** Whether a list of claims has a feed, by its path: those of a topic or claimant have. */
export function hasFeed(list: string): boolean {
  return /^(?:topics|claimants)\/[^/]+\/$/.test(list);
}

/** The path of the feed of a list. */
export function feedOfList(list: string): string {
  return `${list}feed.xml`;
}

/** The feeds of the languages of fact-checks; none if all are in one language. */
export function languageFeeds(languages: Iterable<string>): { lang: string; path: string }[] {
  const all = [...new Set(languages)].sort();
  return all.length < 2 ? [] : all.map((lang) => ({ lang, path: `feed-${lang}.xml` }));
}
