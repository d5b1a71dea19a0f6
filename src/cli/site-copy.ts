import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRead } from '../mcp/published.ts';
import { webFiles } from '../mcp/web-files.ts';
import { isAddress } from '../receipts/proof.ts';
import type { Copy } from '../receipts/verify.ts';
import { inert } from '../text/inert.ts';
import { Stop } from './run.ts';

/** A copy of a site in a folder, or on the web. Throws `Stop` if there is none, and `CannotRead` for an address that is none. */
export async function copyAt(place: string): Promise<Copy> {
  return isAddress(place) ? webCopy(place) : folderCopy(place);
}

function folderCopy(folder: string): Copy {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Stop(`There is no folder \`${inert(folder)}\`, expected a copy of the site.`);
  const { paths, links } = entriesIn(folder);
  const known = new Set(paths);
  return {
    paths,
    links,
    read: async (path) => (known.has(path) ? readFileSync(join(folder, path)) : undefined),
    isHidden: () => false,
  };
}

/**
 * The paths of the files and of the links in a folder. A link may lead anywhere, also back to the folder, so none is followed.
 */
function entriesIn(folder: string): { paths: string[]; links: string[] } {
  const paths: string[] = [];
  const links: string[] = [];
  const folders = [''];
  for (let below = folders.pop(); below !== undefined; below = folders.pop())
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below + entry.name;
      if (entry.isSymbolicLink()) links.push(path);
      else if (entry.isDirectory()) folders.push(`${path}/`);
      else paths.push(path);
    }
  return { paths: paths.sort(), links: links.sort() };
}

async function webCopy(address: string): Promise<Copy> {
  const read = await webFiles(address).open();
  return {
    // A host that serves it reads it as its settings.
    isHidden: (path) => path === '_headers' || path === '_redirects',
    async read(path) {
      const address = path
        .replace(/(^|\/)index\.html$/, '$1')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
      try {
        return await read(address);
      } catch (error) {
        if (error instanceof CannotRead && / answered 40[34]$|answered 410$/.test(error.message)) return undefined;
        throw error;
      }
    },
  };
}
