import { INDEX_FOLDER, ROOT_FILE } from '../match/index-files.ts';
import type { Load } from '../match/reader.ts';

/** Fetches files of the index from the site. Only the root is asked for anew; the others are named after what they hold. */
export function loadFrom(base: string): Load {
  return async (path) => {
    const cache = path === ROOT_FILE ? 'no-cache' : 'default';
    const response = await fetch(`${base}${INDEX_FOLDER}/${path}`, { cache });
    if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
