import { INDEX_FOLDER, ROOT_FILE } from '../match/index-files.ts';
import type { Load } from '../match/reader.ts';

/** Fetches index files from the site. Only the root is revalidated; the folder of the others is named after their content. */
export function loadFrom(base: string): Load {
  return async (path) => {
    const cache = path === ROOT_FILE ? 'no-cache' : 'default';
    const response = await fetch(`${base}${INDEX_FOLDER}/${path}`, { cache });
    if (!response.ok) throw new Error(`${response.url} returned ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
