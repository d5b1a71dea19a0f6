import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { type BodyPlace, bodiesFile } from '../../model/entries-file.ts';
import { isPublished } from '../../model/entry.ts';
import type { EntryLine } from '../../model/entry-line.ts';
import { sitePath } from '../../model/site-path.ts';
import { themeStylesheet } from '../../theme/stylesheet.ts';
import { pageAddress, publishedPath } from '../folder/page-address.ts';
import { pictureFile, picturesOf } from '../folder/pictures.ts';
import { inRepository } from '../folder/repository-folder.ts';
import { writeLarge } from './large-file.ts';
import { partsOf } from './lazy-entry.ts';
import type { Content } from './read-claims.ts';

/** Who the entries are for: readers get what is published on the day of reading, editors everything. */
export type Audience = 'readers' | 'editors';

/**
 * Writes what the pages are built from: one JSON value per line, the site first. It is a file next to Astro's data store
 * because the store would bundle and parse it three times. The large parts of entries are in a second file, from which each is
 * read when it is needed. Returns a digest that changes whenever the content does.
 */
export async function writeEntries(path: string, content: Content, audience: Audience): Promise<string> {
  const hash = createHash('sha256');
  const lines: string[] = [];
  let offset = 0;
  writeLarge(bodiesFile(path), (add) => {
    for (const line of entryLines(content, audience)) {
      const { light, body } = partsOfLine(line);
      // The digest of an entry covers its body, whose place depends on the entries before it.
      hash.update(`${JSON.stringify(light)}\n`);
      const place: BodyPlace | undefined = body && [offset, body.length, crc32(body)];
      lines.push(`${JSON.stringify({ ...light, ...(place && { body: place }) })}\n`);
      if (!body) continue;
      add(body);
      offset += body.length;
    }
  });
  // The entries file comes last: when it exists, so do the bodies.
  writeLarge(path, (add) => {
    for (const line of lines) add(Buffer.from(line));
  });
  return hash.digest('base64url');
}

/** A line without the large parts of its entry, and these as JSON if it is about an entry. */
function partsOfLine(line: EntryLine): { light: object; body?: Uint8Array } {
  const [[kind = '', value] = []] = Object.entries(line);
  if (!('claim' in line || 'dossier' in line || 'page' in line)) return { light: line };
  const { light, body } = partsOf(value);
  return { light: { [kind]: light }, body };
}

/** The lines of the entries file. */
export function* entryLines(content: Content, audience: Audience): Generator<EntryLine> {
  if (!content.site) return;
  const isVisible = ({ draft = false, publishAt }: { draft?: boolean | undefined; publishAt?: string | undefined }) =>
    audience === 'editors' || isPublished({ draft, publishAt }, content.today);
  yield { site: inRepository(content.site, content.root) };
  yield { texts: content.texts };
  const entries = [...content.claims, ...content.dossiers, ...content.pages, ...content.broken];
  const unpublished = linkedFromSite(
    content,
    entries.filter(({ data }) => !isVisible(data)),
  );
  if (unpublished.length > 0) yield { unpublished };
  const offline = offlineIn(content);
  if (Object.keys(offline).length > 0) yield { offline };
  const css = themeStylesheet(content.site.theme, content.theme.style);
  if (css !== undefined) yield { theme: { css } };
  for (const path of content.theme.files)
    yield { themeFile: { path, file: pictureFile(content.root, `theme/${path}`) } };
  const { logo, icon, files } = content.identity;
  if (logo) yield { logo };
  if (icon) yield { icon };
  for (const themeFile of files) yield { themeFile };
  const claims = content.claims.filter(({ data }) => isVisible(data));
  const dossiers = content.dossiers.filter(({ data }) => isVisible(data));
  const pages = content.pages.filter(({ data }) => isVisible(data));
  for (const claim of claims) yield { claim };
  for (const dossier of dossiers) yield { dossier };
  for (const page of pages) yield { page };
  yield* historyLines(content, claims);
  // Pictures used only by drafts are not published.
  const broken = audience === 'editors' ? content.broken : [];
  for (const path of picturesOf([...claims, ...dossiers, ...pages, ...broken], content.references))
    yield { picture: { path: publishedPath(path), file: pictureFile(content.root, path) } };
}

/** The addresses that are gone, sorted, so that the digest of the entries does not depend on the order of lines. */
function offlineIn({ visits }: Content): Record<string, string> {
  const gone = [...visits.values()].filter(({ outcome }) => outcome === 'gone');
  const days = gone.map(({ address, since = '' }): [string, string] => [address, since]);
  return Object.fromEntries(days.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The history of the claims that are shown. */
function* historyLines({ history }: Content, shown: readonly { slug: string }[]): Generator<EntryLine> {
  if (!history) return;
  const slugs = new Set(shown.map(({ slug }) => slug));
  yield { revisionTexts: history.texts };
  for (const one of history.claims) if (slugs.has(one.slug)) yield { history: one };
}

/** The addresses of those entries that `site.yaml` links to. */
function linkedFromSite({ siteLinks }: Content, entries: readonly { path: string }[]): string[] {
  const linked = new Set(siteLinks.map(({ target }) => sitePath(target)));
  return entries.map(({ path }) => pageAddress(path)).filter((address) => linked.has(address));
}
