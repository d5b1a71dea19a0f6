import { createHash } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isPublished } from '../../model/entry.ts';
import type { EntryLine } from '../../model/entry-line.ts';
import { sitePath } from '../../model/site-path.ts';
import { themeStylesheet } from '../../theme/stylesheet.ts';
import { pageAddress, publishedPath } from '../folder/page-address.ts';
import { pictureFile, picturesOf } from '../folder/pictures.ts';
import { inRepository } from '../folder/repository-folder.ts';
import type { Content } from './read-claims.ts';

/** Who the entries are for: readers get what is published on the day of reading, editors everything. */
export type Audience = 'readers' | 'editors';

/**
 * Writes what the pages are built from: one JSON value per line, the site first. It is a file next to Astro's data store
 * because the store would bundle and parse it three times. Returns a digest that changes whenever the content does.
 */
export async function writeEntries(path: string, content: Content, audience: Audience): Promise<string> {
  const hash = createHash('sha256');
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}`;
  const file = await open(temporary, 'w');
  let chunk = '';
  for (const line of entryLines(content, audience)) {
    const text = `${JSON.stringify(line)}\n`;
    hash.update(text);
    chunk += text;
    if (chunk.length > 1 << 20) {
      await file.write(chunk);
      chunk = '';
    }
  }
  await file.write(chunk);
  await file.close();
  await rename(temporary, path);
  return hash.digest('base64url');
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
  // Pictures used only by drafts are not published.
  const broken = audience === 'editors' ? content.broken : [];
  for (const path of picturesOf([...claims, ...dossiers, ...pages, ...broken], content.references))
    yield { picture: { path: publishedPath(path), file: pictureFile(content.root, path) } };
}

/** The addresses of those entries that `site.yaml` links to. */
function linkedFromSite({ siteLinks }: Content, entries: readonly { path: string }[]): string[] {
  const linked = new Set(siteLinks.map(({ target }) => sitePath(target)));
  return entries.map(({ path }) => pageAddress(path)).filter((address) => linked.has(address));
}
