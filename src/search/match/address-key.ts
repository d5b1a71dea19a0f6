import { platformOf } from './platforms.ts';
import { isTracking } from './tracking.ts';
import { unescaped } from './unescaped.ts';
import { wrappedAddress } from './wrapped-address.ts';

/** More addresses inside one another than that are nobody's copy. */
const MOST_WRAPPED = 3;
/** A host under the names that its pages have on a phone. What is left must still be a host: `m.me` is one. */
const ALSO_KNOWN_AS = /^(?:www|m|mobile|amp)\.(?=[^.]+\.)/;
/** The parts of a path that every server takes for the folder they stand in. */
const SAME_AS_FOLDER = /\/(?:index\.(?:html?|php|aspx?|jsp|cgi|shtml)|amp)?\/?$/;
/** What stands behind `#` names a passage of the page, except where a script reads from it which page to show. */
const ROUTE = /^#(?:[!/@]|-\d)./;

/**
 * A short key of a web address, the same for an address however it is copied: with or without `www`, `m`, `https`, a passage, a slash at
 * the end, parameters that only track. On the platforms that `platforms.ts` knows, it is the same for all addresses of one post or
 * video. A copy in an archive has the key of its original. Everything else in an address may tell two places apart, and stays.
 * Nothing for what is no web address. Never throws.
 */
export function addressKey(address: string): string | undefined {
  const plain = plainAddress(address);
  return plain === undefined ? undefined : `@${hash(plain, 0)}${hash(plain, 1)}`;
}

/** Whether an address without its scheme, `youtu.be/Ab1`, is of a platform that is known by its host. */
export function isOnPlatform(address: string): boolean {
  const host = address.toLowerCase().replace(/\/.*$/s, '').replace(ALSO_KNOWN_AS, '');
  return platformOf(host) !== undefined;
}

/** What the key is made of. Exported for its test. */
export function plainAddress(address: string, depth = 0): string | undefined {
  if (depth > MOST_WRAPPED || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const host = url.host.replace(/\.$/, '').replace(ALSO_KNOWN_AS, '');
  const original = wrappedAddress(host, url);
  if (original !== undefined) return plainAddress(original, depth + 1);
  const platform = platformOf(host);
  const place = platform?.placeOf(unescaped(url.pathname), url.searchParams);
  if (place !== undefined) return place;
  const path = unescaped(url.pathname, decodeURI).replace(SAME_AS_FOLDER, '');
  const query = queryOf(url.searchParams, platform?.isNoise);
  const route = ROUTE.test(url.hash) ? unescaped(url.hash, decodeURI) : '';
  return (platform ? platform.name + platform.pathOf(path) : host + path) + query + route;
}

/** The parameters that may tell a place, in the order of their names. */
function queryOf(parameters: URLSearchParams, isNoise: (name: string) => boolean = () => false): string {
  const kept = [...parameters].filter(([name]) => !isTracking(name) && !isNoise(name));
  const query = kept
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&');
  return query && `?${unescaped(query, decodeURI)}`;
}

/** FNV-1a with 32 bits, as seven letters and digits. Two of them tell a million addresses apart. */
function hash(text: string, seed: number): string {
  let state = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return state.toString(36).padStart(7, '0');
}
