import { claimEntry } from '../feeds/claim-entry.ts';
import { correctionEntry } from '../feeds/correction-entry.ts';
import { type Feed, MOST_ENTRIES } from '../feeds/feed.ts';
import { atom, jsonFeed, rss } from '../feeds/formats.ts';
import { addressOf } from '../formats/addresses.ts';
import { wordsFor } from '../i18n/index.ts';
import { correctionsOf } from '../library/corrections.ts';
import type { Group } from '../library/groups.ts';
import type { Library } from '../library/make-library.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { feedOfList, languageFeeds, SITE_FEEDS } from '../model/feeds.ts';
import { feedTitle, languageFeedTitle } from './feed-links.ts';
import type { MadeFile } from './made-file.ts';

/** What makes a feed different from the others of the site. */
interface About {
  path: string;
  /** Path of the page with the same content. */
  page: string;
  title: string;
  lang?: string;
}

/** All feeds: of the site in three formats, of its corrections, and of each language, topic and claimant. */
export function feedFiles(library: Library): MadeFile[] {
  const { site, claims, topics, claimants } = library;
  const words = wordsFor(site.lang);
  const titled = (title: string) => feedTitle(site, title);
  const languageOf = ({ data }: ClaimEntry) => data.lang ?? site.lang;
  const ofGroups = (groups: ReadonlyMap<string, Group>, list: string, title: (name: string) => string) =>
    [...groups.values()].map(({ slug, label, claims: some }) => {
      const page = `${list}/${slug}/`;
      return claimFeed({ path: feedOfList(page), page, title: titled(title(label)) }, some, library);
    });
  const whole = { page: '', title: site.title };
  return [
    claimFeed({ ...whole, path: SITE_FEEDS.rss }, claims, library),
    claimFeed({ ...whole, path: SITE_FEEDS.atom }, claims, library, atom),
    claimFeed({ ...whole, path: SITE_FEEDS.json }, claims, library, jsonFeed),
    correctionFeed({ path: SITE_FEEDS.corrections, page: 'corrections/', title: titled(words.corrections) }, library),
    ...languageFeeds(claims.map(languageOf)).map(({ lang, path }) => {
      const about = { path, page: 'claims/', title: languageFeedTitle(site, lang, words), lang };
      return claimFeed(
        about,
        newest(claims, (claim) => languageOf(claim) === lang),
        library,
      );
    }),
    ...ofGroups(topics, 'topics', words.onTopic),
    ...ofGroups(claimants, 'claimants', words.byClaimant),
  ];
}

function claimFeed(about: About, claims: readonly ClaimEntry[], library: Library, format = rss): MadeFile {
  const shown = claims.slice(0, MOST_ENTRIES);
  const make = () =>
    format(
      feedOf(
        about,
        shown.map((claim) => claimEntry(claim, library.site)),
        library,
      ),
    );
  return { path: about.path, from: [about, library.icon, shown], make };
}

function correctionFeed(about: About, library: Library): MadeFile {
  const shown = correctionsOf(library.claims).slice(0, MOST_ENTRIES);
  const make = () =>
    rss(
      feedOf(
        about,
        shown.map(({ claim, correction }) => correctionEntry(claim, correction, library.site)),
        library,
      ),
    );
  return { path: about.path, from: [about, library.icon, shown], make };
}

function feedOf({ path, page, title, lang }: About, entries: Feed['entries'], { site, icon }: Library): Feed {
  const { publisher, description, licence } = site;
  return {
    title,
    description,
    lang: lang ?? site.lang,
    page: addressOf(site, page),
    address: addressOf(site, path),
    author: { name: publisher.name, url: publisher.url },
    rights: licence,
    icon: icon && addressOf(site, icon.png[180]),
    entries,
  };
}

/** The first claims that match. */
function newest(claims: readonly ClaimEntry[], matches: (claim: ClaimEntry) => boolean): ClaimEntry[] {
  const found: ClaimEntry[] = [];
  for (const claim of claims) if (found.length < MOST_ENTRIES && matches(claim)) found.push(claim);
  return found;
}
