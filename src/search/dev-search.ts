import { createIndex } from 'pagefind';
import { type Directory, directoryOf } from '../model/directory.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { EntryLine } from '../model/entry-line.ts';
import type { Site } from '../model/site.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import { INDEX_FOLDER } from './match/index-files.ts';
import { makeIndex } from './match/make-index.ts';
import { pageNamesIn } from './page-names.ts';
import { isInterface } from './pagefind/index-pages.ts';
import { searchFacts } from './search-facts.ts';

/** Files by path relative to the root of the site. */
export type SearchFiles = Map<string, Uint8Array>;

/** How many claims are sent to Pagefind at once. */
const BATCH = 100;

/**
 * Creates both search indexes of the preview in memory, from claims that have no pages yet. A published site is indexed from its
 * pages instead (`build-search.ts`).
 */
export async function searchFilesOf(lines: readonly EntryLine[]): Promise<SearchFiles> {
  const site = lines.flatMap((line) => ('site' in line ? [line.site] : []))[0];
  if (!site) throw new Error('The search index could not be made: there is no site');
  const claims = lines.flatMap((line) => ('claim' in line ? [line.claim] : []));
  const pages = await pageFilesOf(claims, site);
  const names = await pageNamesIn(pages);
  const index = await makeIndex(claims, site, (slug) => names.get(slug));
  return new Map([
    ...[...pages].map(([path, bytes]): [string, Uint8Array] => [`pagefind/${path}`, bytes]),
    ...[...index].map(([path, bytes]): [string, Uint8Array] => [`${INDEX_FOLDER}/${path}`, bytes]),
  ]);
}

/** Pagefind's index of the pages that the claims would have. */
export async function pageFilesOf(claims: readonly ClaimEntry[], site: Site): Promise<SearchFiles> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index could not be made: ${errors.join(', ')}`);
  const directory = directoryOf(claims);
  for (let start = 0; start < claims.length; start += BATCH)
    await Promise.all(
      claims.slice(start, start + BATCH).map((claim) => index.addCustomRecord(recordOf(claim, site, directory))),
    );
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.filter(({ path }) => !isInterface(path)).map(({ path, content }) => [path, content]));
}

function recordOf(claim: ClaimEntry, site: Site, directory: Directory) {
  const { data } = claim;
  const facts = searchFacts(claim, site, directory);
  const sources = data.sources.flatMap(({ title, publisher, quote }) => [title, publisher, quote]);
  const text = claim.html
    .replace(/<span class="margin-note.*?<\/span>|<[^>]*>/g, ' ')
    .replace(/&amp;|&#x26;/g, '&')
    .replace(/&lt;|&gt;|&#x\w+;/g, ' ');
  return {
    // Without the base path, as in a published site. The search page adds it.
    url: `/claims/${claim.slug}/`,
    language: facts.meta.language,
    content: sentences([
      data.title,
      data.claim,
      data.claimTranslation ?? '',
      // The page of a withdrawn fact-check does not show it.
      withdrawalOf(data) ? '' : data.summary,
      text,
      ...sources,
      ...data.topics,
    ]),
    filters: facts.filters,
    meta: { title: data.title, ...facts.meta },
  };
}

/** Joins texts, with a full stop after those that do not end in punctuation. */
function sentences(texts: readonly (string | undefined)[]): string {
  return texts
    .map((text) => text?.trim())
    .filter(Boolean)
    .map((text) => (/[\p{P}]$/u.test(text ?? '') ? text : `${text}.`))
    .join(' ');
}
