import { createHash } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isPublished } from '../../model/entry.ts';
import type { LibraryLine } from '../../model/library.ts';
import { publishedPath } from '../folder/page-address.ts';
import { pictureFile, picturesOf } from '../folder/pictures.ts';
import { inRepository } from '../folder/repository-folder.ts';
import type { Content } from './read-claims.ts';

/** Which entries a library holds: what readers may see on the day of the reading, or everything for an editor's preview. */
export type Audience = 'readers' | 'editors';

/**
 * Writes what the pages are made from: one JSON value a line, the site first. It stands beside Astro's data store, which
 * would bundle and parse it three times over. Answers with a digest that changes whenever the content does.
 */
export async function writeLibrary(path: string, content: Content, audience: Audience): Promise<string> {
  const hash = createHash('sha256');
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}`;
  const file = await open(beside, 'w');
  let chunk = '';
  for (const line of linesOf(content, audience)) {
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
  await rename(beside, path);
  return hash.digest('base64url');
}

/** The lines of a library. */
export function* linesOf(content: Content, audience: Audience): Generator<LibraryLine> {
  if (!content.site) return;
  const isVisible = (data: { draft: boolean; publishAt?: string | undefined }) =>
    audience === 'editors' || isPublished(data, content.today);
  yield { site: inRepository(content.site, content.root) };
  const claims = content.claims.filter(({ data }) => isVisible(data));
  const dossiers = content.dossiers.filter(({ data }) => isVisible(data));
  const pages = content.pages.filter(({ data }) => isVisible(data));
  for (const claim of claims) yield { claim };
  for (const dossier of dossiers) yield { dossier };
  for (const page of pages) yield { page };
  // What only a draft shows is not published.
  const broken = audience === 'editors' ? content.broken : [];
  for (const path of picturesOf([...claims, ...dossiers, ...pages, ...broken], content.references))
    yield { picture: { path: publishedPath(path), file: pictureFile(content.root, path) } };
}
