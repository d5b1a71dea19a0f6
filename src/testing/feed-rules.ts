import sax from 'sax';

// The rules of the specifications of RSS 2.0 (with the profile of the RSS Advisory Board), Atom (RFC 4287) and JSON Feed 1.1,
// as far as they concern what our feeds have. There is no validator of feeds on npm that works offline.

interface Node {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Node[];
}

const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/;

const isAddress = (value: string | undefined) => /^https?:\/\/[^\s<>"]+$/.test(value ?? '');
const isText = (value: string | undefined) => value !== undefined && value.trim() !== '';

/** Reads XML strictly: throws if it is not well-formed. */
function parsed(xml: string): Node {
  const root: Node = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = sax.parser(true, { xmlns: true, strictEntities: true, position: true });
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : value.value,
    ]);
    const node: Node = { name, attributes: Object.fromEntries(values), text: '', children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  };
  parser.ontext = (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  };
  parser.onclosetag = () => open.pop();
  parser.write(xml).close();
  return root.children[0] ?? root;
}

function all({ children }: Node, name: string): Node[] {
  return children.filter((child) => child.name === name);
}

/** Problems with an element that must be there a number of times and have a text of a kind. */
function checked(
  node: Node,
  name: string,
  [least, most]: [number, number],
  isValid: (text: string) => boolean,
): string[] {
  const found = all(node, name);
  return [
    ...(found.length < least || found.length > most ? [`${node.name} has ${found.length} ${name}`] : []),
    ...found.filter(({ text }) => !isValid(text)).map(({ text }) => `${node.name} ${name}: ${text}`),
  ];
}

/** What is wrong with the HTML of an entry. */
function problemsOfHtml(html: string): string[] {
  const relative = [...html.matchAll(/<[a-z][^>]*? (?:href|src)="(?!https?:|mailto:)([^"]*)"/g)].map(
    ([, address]) => `relative ${address}`,
  );
  return [...relative, ...(/<(?:script|style|iframe|object|form)\b| on[a-z]+="/i.test(html) ? ['active content'] : [])];
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `repeated ${id}`);
}

export function problemsOfRss(xml: string): string[] {
  const root = parsed(xml);
  const [channel] = all(root, 'channel');
  if (root.name !== 'rss' || root.attributes.version !== '2.0' || !channel) return ['no RSS 2.0'];
  const items = all(channel, 'item');
  return [
    ...checked(channel, 'title', [1, 1], isText),
    ...checked(channel, 'link', [1, 1], isAddress),
    ...checked(channel, 'description', [1, 1], isText),
    ...checked(channel, 'language', [0, 1], (text) => LANGUAGE.test(text)),
    ...checked(channel, 'lastBuildDate', [0, 1], (text) => RFC_822.test(text)),
    ...all(channel, 'atom:link')
      .filter(({ attributes }) => attributes.rel !== 'self' || !isAddress(attributes.href))
      .map(() => 'atom:link'),
    ...items.flatMap((item) => [
      ...checked(item, 'title', [1, 1], isText),
      ...checked(item, 'link', [1, 1], isAddress),
      ...checked(item, 'guid', [1, 1], isText),
      ...checked(item, 'pubDate', [1, 1], (text) => RFC_822.test(text)),
      ...checked(item, 'description', [1, 1], isText),
      ...checked(item, 'content:encoded', [1, 1], isText),
      ...checked(item, 'dc:language', [0, 1], (text) => LANGUAGE.test(text)),
      // The author of RSS is an email address.
      ...checked(item, 'author', [0, 1], (text) => text.includes('@')),
      ...all(item, 'content:encoded').flatMap(({ text }) => problemsOfHtml(text)),
    ]),
    ...repeated(items.flatMap((item) => all(item, 'guid').map(({ text }) => text))),
  ];
}

export function problemsOfAtom(xml: string): string[] {
  const root = parsed(xml);
  if (root.name !== 'feed' || root.attributes.xmlns !== 'http://www.w3.org/2005/Atom') return ['no Atom'];
  const entries = all(root, 'entry');
  const selves = all(root, 'link').filter(({ attributes }) => attributes.rel === 'self');
  return [
    ...(selves.length === 1 ? [] : ['no link to itself']),
    ...(all(root, 'author').length > 0 ? [] : ['no author']),
    ...[root, ...entries].flatMap((node) => [
      ...checked(node, 'id', [1, 1], isAddress),
      ...checked(node, 'title', [1, 1], isText),
      ...checked(node, 'updated', [1, 1], (text) => RFC_3339.test(text)),
      ...checked(node, 'published', [0, 1], (text) => RFC_3339.test(text)),
      ...(LANGUAGE.test(node.attributes['xml:lang'] ?? '') ? [] : ['no language']),
      ...all(node, 'link')
        .filter(({ attributes }) => !isAddress(attributes.href))
        .map(() => 'link'),
      ...all(node, 'author').flatMap((author) => checked(author, 'name', [1, 1], isText)),
      ...all(node, 'category')
        .filter(({ attributes }) => !isText(attributes.term))
        .map(() => 'category'),
    ]),
    ...entries.flatMap((entry) => all(entry, 'content').flatMap(({ text }) => problemsOfHtml(text))),
    ...repeated(entries.flatMap((entry) => all(entry, 'id').map(({ text }) => text))),
  ];
}

export function problemsOfJsonFeed(json: string): string[] {
  const feed = JSON.parse(json);
  const items: Record<string, string>[] = feed.items;
  const wrong = (name: string, isRight: boolean) => (isRight ? [] : [name]);
  return [
    ...wrong('version', feed.version === 'https://jsonfeed.org/version/1.1'),
    ...wrong('title', isText(feed.title)),
    ...wrong('home_page_url', isAddress(feed.home_page_url)),
    ...wrong('feed_url', isAddress(feed.feed_url)),
    ...wrong('language', LANGUAGE.test(feed.language)),
    ...wrong(
      'authors',
      feed.authors.every(({ name }: { name: string }) => isText(name)),
    ),
    ...items.flatMap((item) => [
      ...wrong('id', isText(item.id)),
      ...wrong('url', isAddress(item.url)),
      ...wrong('content_html', isText(item.content_html)),
      ...wrong('date_published', RFC_3339.test(item.date_published ?? '')),
      ...wrong('date_modified', RFC_3339.test(item.date_modified ?? '')),
      ...problemsOfHtml(item.content_html ?? ''),
    ]),
    ...repeated(items.map(({ id = '' }) => id)),
  ];
}
