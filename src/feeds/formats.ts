import { type Feed, type FeedEntry, timeOf, updatedOf } from './feed.ts';
import { element, escaped } from './xml.ts';

// Written by hand. The package `feed` escapes only the first end of a CDATA section in a text, so that a title can break out of
// it, has no languages of entries, writes names where RSS wants email addresses, and only version 1.0 of JSON Feed. `feedsmith`
// takes longer to load than the rest of an edit takes; the tests read our feeds with it.

const GENERATOR = 'Assay';

/** RSS 2.0, with full texts. */
export function rss(feed: Feed): string {
  const { title, page, address, description, lang, rights, icon, entries } = feed;
  const updated = updatedOf(feed);
  const image = icon && element('url', icon) + element('title', title) + element('link', page);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">\n<channel>\n',
    element('title', title),
    element('link', page),
    element('description', description),
    element('language', lang),
    element('copyright', rights),
    element('lastBuildDate', updated && timeOf(updated).toUTCString()),
    element('generator', GENERATOR),
    image ? `<image>${image}</image>\n` : '',
    element('atom:link', '', { rel: 'self', type: 'application/rss+xml', href: address }),
    ...entries.map(rssItem),
    '</channel>\n</rss>\n',
  ].join('');
}

function rssItem(entry: FeedEntry): string {
  const { id, title, address, lang, published, updated, summary, html, authors, topics } = entry;
  return [
    '<item>\n',
    element('title', title),
    element('link', address),
    element('guid', id, { isPermaLink: 'false' }),
    element('pubDate', timeOf(published).toUTCString()),
    element('atom:updated', timeOf(updated).toISOString()),
    ...authors.map((name) => element('dc:creator', name)),
    element('dc:language', lang),
    ...topics.map((topic) => element('category', topic)),
    // Readers take it for HTML.
    element('description', escaped(summary)),
    element('content:encoded', html),
    '</item>\n',
  ].join('');
}

/** Atom 1.0, with full texts. */
export function atom(feed: Feed): string {
  const { title, page, address, description, lang, author, rights, icon, entries } = feed;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(lang)}">\n`,
    element('id', page),
    element('title', title),
    element('subtitle', description),
    // Atom needs a time even without entries.
    element('updated', timeOf(updatedOf(feed) ?? '1970-01-01').toISOString()),
    `<author>${element('name', author.name)}${element('uri', author.url)}</author>\n`,
    element('link', '', { rel: 'alternate', type: 'text/html', href: page }),
    element('link', '', { rel: 'self', type: 'application/atom+xml', href: address }),
    element('rights', rights),
    element('icon', icon),
    element('generator', GENERATOR),
    ...entries.map(atomEntry),
    '</feed>\n',
  ].join('');
}

function atomEntry(entry: FeedEntry): string {
  const { id, title, address, lang, published, updated, summary, html, authors, topics } = entry;
  return [
    `<entry xml:lang="${escaped(lang)}">\n`,
    element('id', id),
    element('title', title),
    element('link', '', { rel: 'alternate', type: 'text/html', href: address, hreflang: lang }),
    element('published', timeOf(published).toISOString()),
    element('updated', timeOf(updated).toISOString()),
    ...authors.map((name) => `<author>${element('name', name)}</author>\n`),
    ...topics.map((topic) => element('category', '', { term: topic })),
    element('summary', summary),
    element('content', html, { type: 'html' }),
    '</entry>\n',
  ].join('');
}

/** JSON Feed 1.1, with full texts. */
export function jsonFeed(feed: Feed): string {
  const { title, page, address, description, lang, author, icon, entries } = feed;
  const made = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: address,
    description,
    icon,
    language: lang,
    authors: [{ name: author.name, url: author.url }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: entry.title,
      language: entry.lang,
      summary: entry.summary,
      content_html: entry.html,
      date_published: timeOf(entry.published).toISOString(),
      date_modified: timeOf(entry.updated).toISOString(),
      ...(entry.authors.length > 0 && { authors: entry.authors.map((name) => ({ name })) }),
      ...(entry.topics.length > 0 && { tags: entry.topics }),
    })),
  };
  return `${JSON.stringify(made, undefined, 1)}\n`;
}
