import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { LONGEST_NAME } from '../../model/fields.ts';
import { LONGEST_PATH } from '../../model/picture.ts';

/** The file name without `.md`: the last part of the address. Letters with accents are composed, as browsers send them. */
export function slugOf(path: string): string {
  return posix.basename(path, '.md').normalize('NFC');
}

/** The address of the page that a content file becomes: `claims/2026/x.md` is `/claims/x/`, `pages/about.md` is `/about/`. */
export function pageAddress(path: string): string {
  const folder = path.split('/')[0];
  return folder === 'pages' ? `/${slugOf(path)}/` : `/${folder}/${slugOf(path)}/`;
}

/**
 * The path below `media/` at which a picture is published, by its path below the content folder. Signs that not every server
 * takes become hyphens; a mark made from the name then keeps it apart from others.
 */
export function publishedPath(path: string): string {
  const plain = path.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}./_-]+/gu, '-');
  if (plain === path) return path;
  const mark = createHash('sha256').update(path).digest('hex').slice(0, 8);
  const { dir, name, ext } = posix.parse(plain);
  const marked = Buffer.byteLength(name) > LONGEST_NAME ? mark : `${name}-${mark}`;
  return posix.join(dir, marked + ext);
}

/** The address of a picture, by its path below the content folder. */
export function imageAddress(path: string): string {
  return `/media/${publishedPath(path).split('/').map(encodeURIComponent).join('/')}`;
}

/**
 * The path below the content folder that a text means by an address without a scheme, seen from the file that it stands in;
 * undefined for any other address and for what leaves the folder. Letters with accents are composed: some systems keep the names of files
 * decomposed, and nobody types them so.
 */
export function fileTarget(address: string, from: string): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|[/\\#?]|$)/i.test(address)) return undefined;
  const typed = address.replace(/[?#].*$/s, '');
  // `50 %.png` is the name of a file as well as `50%20%25.png`.
  const path = decoded(typed) ?? typed;
  if (path.includes('\\')) return undefined;
  const target = posix.normalize(posix.join(posix.dirname(from), path));
  return target.startsWith('..') || target.length > LONGEST_PATH ? undefined : target.normalize('NFC');
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
