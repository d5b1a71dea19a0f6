import { createIndex } from 'pagefind';
import type { ClaimEntry } from '../model/entry.ts';
import type { LibraryLine } from '../model/library.ts';
import type { Site } from '../model/site.ts';
import { searchFacts } from './search-facts.ts';

/** Pagefind's files by their names. */
export type IndexFiles = Map<string, Uint8Array>;

/** How many claims are on their way to Pagefind at once. */
const AT_ONCE = 100;

/**
 * Makes the search index of a preview, in memory, from claims that have no pages yet. The published site is indexed from its
 * pages instead (`build-search.ts`).
 */
export async function indexOf(lines: readonly LibraryLine[]): Promise<IndexFiles> {
  const site = lines.flatMap((line) => ('site' in line ? [line.site] : []))[0];
  const claims = lines.flatMap((line) => ('claim' in line ? [line.claim] : []));
  const { index, errors } = await createIndex();
  if (!index || !site) throw new Error(`The search index could not be made: ${errors.join(', ')}`);
  for (let start = 0; start < claims.length; start += AT_ONCE)
    await Promise.all(
      claims.slice(start, start + AT_ONCE).map((claim) => index.addCustomRecord(recordOf(claim, site))),
    );
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, content]));
}

function recordOf(claim: ClaimEntry, site: Site) {
  const { data } = claim;
  const facts = searchFacts(claim, site);
  const sources = data.sources.flatMap(({ title, publisher, quote }) => [title, publisher, quote]);
  const text = claim.html
    .replace(/<span class="margin-note.*?<\/span>|<[^>]*>/g, ' ')
    .replace(/&lt;|&gt;|&amp;|&#x\w+;/g, ' ');
  return {
    // As in the published site: without the base path, which the search page puts before it.
    url: `/claims/${claim.slug}/`,
    language: facts.meta.language,
    content: [data.title, data.claim, data.summary, text, ...sources, ...data.topics].filter(Boolean).join('. '),
    filters: facts.filters,
    meta: { title: data.title, ...facts.meta },
    sort: facts.sort,
  };
}
