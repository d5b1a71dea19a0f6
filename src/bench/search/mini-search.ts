import MiniSearch from 'minisearch';
import type { Claim } from './collection.ts';
import type { Engine } from './engine.ts';
import { MOST_CLAIMS } from './metrics.ts';

/**
 * MiniSearch with its default settings, over the same claims, in this process. A page that uses it must fetch the whole index
 * first; the time for that is not measured.
 */
export function miniSearch(claims: readonly Claim[]): Engine & { bytes: number } {
  const index = new MiniSearch<Claim>({ fields: ['claim', 'title'], idField: 'slug' });
  index.addAll(claims);
  const bytes = Buffer.byteLength(JSON.stringify(index));
  const askAgain = async (text: string) => {
    const slugs = index.search(text).map(({ id }) => String(id));
    return { slugs: slugs.slice(0, MOST_CLAIMS), wait: undefined };
  };
  return {
    name: 'MiniSearch as shipped',
    bytes,
    ask: async (text) => ({ ...(await askAgain(text)), fetched: [{ path: '/search/minisearch.json', bytes }] }),
    askAgain,
  };
}
