import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import type { ClaimEntry } from '../model/entry.ts';
import type { LibraryLine } from '../model/library.ts';
import type { Site } from '../model/site.ts';
import { cacheFolder } from '../pipeline/folders.ts';
import { searchFacts } from './search-facts.ts';

type Files = Map<string, Uint8Array>;

/**
 * Search in the preview: Pagefind's files, made in memory from the library at the first search and again after a change.
 * The published site is indexed from its pages instead (`build-search.ts`).
 */
export function devSearch(content: string): AstroIntegration {
  const library = join(cacheFolder(content), 'preview.jsonl');
  let made: { of: number; files: Promise<Files> } | undefined;
  return {
    name: 'assay-dev-search',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(async (request, response, next) => {
          const name = /\/pagefind\/([^?]*)/.exec(request.url ?? '')?.[1];
          if (name === undefined || !existsSync(library)) return next();
          const changed = statSync(library).mtimeMs;
          if (made?.of !== changed) made = { of: changed, files: indexOf(library) };
          const file = await made.files
            .then((files) => files.get(name))
            .catch((error) => void logger.error(String(error)));
          if (!file) return next();
          response.setHeader('content-type', name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
          response.end(file);
        });
      },
    },
  };
}

async function indexOf(library: string): Promise<Files> {
  const lines = readFileSync(library, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LibraryLine);
  const site = lines.flatMap((line) => ('site' in line ? [line.site] : []))[0];
  const { index, errors } = await createIndex();
  if (!index || !site) throw new Error(`The search index could not be made: ${errors.join(', ')}`);
  for (const line of lines) if ('claim' in line) await index.addCustomRecord(recordOf(line.claim, site));
  const { files } = await index.getFiles();
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
