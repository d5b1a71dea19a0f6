import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { LONGEST_NAME } from '../../model/fields.ts';
import { LONGEST_PATH } from '../../model/picture.ts';
import { decoded } from '../../model/site-path.ts';

/** The file name without `.md`: the last part of the address. Accented letters are composed, as browsers send them. */
export function slugOf(path: string): string {
  return posix.basename(path, '.md').normalize('NFC');
}

/** The address of a content file's page: `/claims/x/` for `claims/2026/x.md`, `/about/` for `pages/about.md`. */
export function pageAddress(path: string): string {
  const folder = path.split('/')[0];
  return folder === 'pages' ? `/${slugOf(path)}/` : `/${folder}/${slugOf(path)}/`;
}

/**
 * The path below `media/` at which a picture is published, from its path below the content folder. Characters that some servers
 * do not accept become hyphens, and a suffix made from the original path keeps the result unique.
 */
export function publishedPath(path: string): string {
  const plain = path.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}./_-]+/gu, '-');
  if (plain === path) return path;
  const suffix = createHash('sha256').update(path).digest('hex').slice(0, 8);
  const { dir, name, ext } = posix.parse(plain);
  const unique = Buffer.byteLength(name) > LONGEST_NAME ? suffix : `${name}-${suffix}`;
  return posix.join(dir, unique + ext);
}

/** The address of a picture, from its path below the content folder. */
export function imageAddress(path: string): string {
  return `/media/${publishedPath(path).split('/').map(encodeURIComponent).join('/')}`;
}

/**
 * The path below the content folder that a relative address in the file `from` points to; undefined for any other address and
 * for paths outside the folder. Accented letters are composed, because some systems store file names decomposed.
 */
export function fileTarget(address: string, from: string): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|[/\\#?]|$)/i.test(address)) return undefined;
  const typed = address.replace(/[?#].*$/s, '');
  // Both `50 %.png` and `50%20%25.png` may be typed for the file `50 %.png`.
  const path = decoded(typed) ?? typed;
  if (path.includes('\\')) return undefined;
  const target = posix.normalize(posix.join(posix.dirname(from), path));
  return target.startsWith('..') || target.length > LONGEST_PATH ? undefined : target.normalize('NFC');
}

/** The path on the site of a full address that starts with the address of the site. The home page may lack its slash. */
export function pathWithin(address: string, site: string): string | undefined {
  const own = withoutScheme(site).replace(/\/$/, '');
  const path = withoutScheme(address);
  if (site === '' || !path.startsWith(own)) return undefined;
  const rest = path.slice(own.length);
  if (rest.startsWith('/')) return rest;
  return /^(?:[?#]|$)/.test(rest) ? `/${rest}` : undefined;
}

/** An address without its scheme, and with the host in lower case. */
function withoutScheme(address: string): string {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(address) ?? [];
  return host.toLowerCase() + path;
}
