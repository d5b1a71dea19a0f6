import { createIndex } from 'pagefind';
import { type Directory, directoryOf } from '../model/directory.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { EntryLine } from '../model/entry-line.ts';
import type { Site } from '../model/site.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import { INDEX_FOLDER } from './match/index-files.ts';
import { makeIndex } from './match/make-index.ts';
import { pageNamesIn } from './page-names.ts';
import { searchFacts } from './search-facts.ts';

/** Files by their addresses below the root of the site. */
export type SearchFiles = Map<string, Uint8Array>;

/** How many claims are on their way to Pagefind at once. */
const AT_ONCE = 100;

/**
 * Makes both search indexes of a preview, in memory, from claims that have no pages yet. The published site is indexed from its
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

/** The index of pages that claims would have. */
export async function pageFilesOf(claims: readonly ClaimEntry[], site: Site): Promise<SearchFiles> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index could not be made: ${errors.join(', ')}`);
  const directory = directoryOf(claims);
  for (let start = 0; start < claims.length; start += AT_ONCE)
    await Promise.all(
      claims.slice(start, start + AT_ONCE).map((claim) => index.addCustomRecord(recordOf(claim, site, directory))),
    );
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.filter(({ path }) => !isInterface(path)).map(({ path, content }) => [path, content]));
}

/** Whether a file of Pagefind belongs to one of its own user interfaces, by its name in the folder of the index. */
export function isInterface(name: string): boolean {
  return /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/.test(name);
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
    // As in the published site: without the base path, which the search page puts before it.
    url: `/claims/${claim.slug}/`,
    language: facts.meta.language,
    content: sentences([
      data.title,
      data.claim,
      data.claimTranslation ?? '',
      // The page of a check that was withdrawn does not show it.
      withdrawalOf(data) ? '' : data.summary,
      text,
      ...sources,
      ...data.topics,
    ]),
    filters: facts.filters,
    meta: { title: data.title, ...facts.meta },
  };
}

/** Texts one after the other, each ended by a sign of its own or a full stop. */
function sentences(texts: readonly (string | undefined)[]): string {
  return texts
    .map((text) => text?.trim())
    .filter(Boolean)
    .map((text) => (/[\p{P}]$/u.test(text ?? '') ? text : `${text}.`))
    .join(' ');
}
