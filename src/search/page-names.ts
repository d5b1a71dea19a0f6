import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { fragmentIn } from './fragment.ts';
import type { PageText } from './match/page-stems.ts';

const unzip = promisify(gunzip);

/**
 * The page of each claim in an index of Pagefind, whose files are given by path, by slug. The names of the pages connect the
 * results of both indexes. Throws if a file does not have the format of Pagefind 1.6.
 */
export async function pageNamesIn(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, PageText>> {
  const fragments = [...files].filter(([path]) => path.startsWith('fragment/'));
  return new Map(await Promise.all(fragments.map(async ([path, bytes]) => pageIn(await unzip(bytes), path))));
}

/** The slug of a claim, and its page, in an uncompressed file. */
export function pageIn(bytes: Uint8Array, file: string): [string, PageText] {
  const { url, content } = fragmentIn(bytes, file);
  const slug = /claims\/([^/]+)\//.exec(url)?.[1];
  if (slug === undefined) throw new Error(`Unexpected address ${url} in Pagefind's ${file}`);
  return [decodeURIComponent(slug), { name: nameOf(file), text: content }];
}

/** `en_1a2b3c` for `fragment/en_1a2b3c.pf_fragment`. */
function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.pf_fragment$/, '');
}
