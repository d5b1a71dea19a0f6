import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const unzip = promisify(gunzip);
/** Begins what Pagefind packs, before its own text (1.6.0). */
const SIGNATURE = 'pagefind_dcd';

/**
 * The name of each claim's page in an index of Pagefind, by slug. The names let the results of both indexes be told apart and put
 * together. Throws for a file that is not as Pagefind 1.6 writes it.
 */
export async function pageNames(pagefind: string): Promise<Map<string, string>> {
  const folder = join(pagefind, 'fragment');
  const files = await readdir(folder);
  const names = new Map<string, string>();
  for (let start = 0; start < files.length; start += 200)
    await Promise.all(
      files.slice(start, start + 200).map(async (file) => {
        names.set(slugIn(await unzip(await readFile(join(folder, file))), file), nameOf(file));
      }),
    );
  return names;
}

/** The same for an index that is not on disk: its files by their paths. */
export async function pageNamesIn(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, string>> {
  const fragments = [...files].filter(([path]) => path.startsWith('fragment/'));
  const named = fragments.map(async ([path, bytes]) => [slugIn(await unzip(bytes), path), nameOf(path)] as const);
  return new Map(await Promise.all(named));
}

function slugIn(packed: Uint8Array, file: string): string {
  const text = new TextDecoder().decode(packed);
  if (!text.startsWith(SIGNATURE)) throw new Error(`Unexpected contents of Pagefind's ${file}`);
  const { url }: { url: string } = JSON.parse(text.slice(SIGNATURE.length));
  const slug = /claims\/([^/]+)\//.exec(url)?.[1];
  if (slug === undefined) throw new Error(`Unexpected address ${url} in Pagefind's ${file}`);
  return decodeURIComponent(slug);
}

/** `en_1a2b3c` of `fragment/en_1a2b3c.pf_fragment`. */
function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.pf_fragment$/, '');
}
