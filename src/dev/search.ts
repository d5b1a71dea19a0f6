import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { getPreview, type Preview } from '../library/dev.ts';
import { type SearchFiles, searchFilesOf } from '../search/dev-search.ts';

/** The files that refer to all others of an index. */
const ENTRIES = ['pagefind/pagefind-entry.json', 'search/index.json'];
/** The address of a file of an index, unlike the search page itself and the modules of `src/search`. */
const FILE = /\/(pagefind\/[^?]+|search\/(?:index\.json|[\da-f]{12}\/[\w-]+\.bin))(?:\?|$)/;
/** How long a search waits for a new index before the previous one answers. */
const MAX_WAIT = 1000; // milliseconds

let latest: { of: Preview['lines']; files: SearchFiles } | undefined;
let previous: SearchFiles = new Map();
let building: Promise<void> | undefined;

/**
 * Serves the files of the search index. It is built on the first search, and rebuilt on the first search after a change. That takes
 * many seconds for ten thousand claims; meanwhile the previous index answers.
 */
export async function searchFiles(
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): Promise<void> {
  const name = FILE.exec(request.url ?? '')?.[1];
  if (name === undefined) return next();
  try {
    const file = await fileOf(name);
    if (!file) return next();
    response.setHeader('content-type', name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
    response.end(file);
  } catch (error) {
    next(error);
  }
}

/** Files other than the entries are named after their content, so those of a replaced index remain valid. */
async function fileOf(name: string): Promise<Uint8Array | undefined> {
  const known = ENTRIES.includes(name) ? undefined : (latest?.files.get(name) ?? previous.get(name));
  if (known) return known;
  const files = latest ? await Promise.race([newest(), wait(MAX_WAIT, latest.files)]) : await newest();
  return files.get(name);
}

async function newest(): Promise<SearchFiles> {
  const preview = await getPreview();
  if (latest?.of === preview.lines) return latest.files;
  // One index at a time: a change during a build is in the next one.
  building ??= build(preview).finally(() => {
    building = undefined;
  });
  await building;
  return newest();
}

async function build(preview: Preview): Promise<void> {
  const files = await searchFilesOf(preview.lines);
  previous = latest?.files ?? previous;
  latest = { of: preview.lines, files };
}
