import { posix } from 'node:path';

/** The file name without `.md`: the last part of the address. */
export function slugOf(path: string): string {
  return posix.basename(path, '.md');
}

/** The address of the page that a content file becomes: `claims/2026/x.md` is `/claims/x/`, `pages/about.md` is `/about/`. */
export function pageAddress(path: string): string {
  const folder = path.split('/')[0];
  return folder === 'pages' ? `/${slugOf(path)}/` : `/${folder}/${slugOf(path)}/`;
}

/** Kinds of pictures that every browser shows and that cannot run anything. SVG is a document that can. */
export const IMAGE = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** The address of a picture, by its path below the content folder. */
export function imageAddress(path: string): string {
  return `/media/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/**
 * The path below the content folder that a text means by an address without a scheme, seen from the file that it stands in;
 * undefined for any other address and for what leaves the folder.
 */
export function fileTarget(address: string, from: string): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|[/\\#?]|$)/i.test(address)) return undefined;
  const path = decoded(address.replace(/[?#].*$/s, ''));
  if (path === undefined || path.includes('\\')) return undefined;
  const target = posix.normalize(posix.join(posix.dirname(from), path));
  return target.startsWith('..') ? undefined : target;
}

/** An address with its `%20` read, or undefined where these are broken. */
export function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    // decodeURIComponent has no other way to say so.
    return undefined;
  }
}
