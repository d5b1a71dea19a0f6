import { percentDecoded } from './percent-decode.ts';
import { platformOf } from './platforms.ts';
import { isTracking } from './tracking.ts';
import { wrappedAddress } from './wrapped-address.ts';

/** The most addresses that may be nested in one another. */
const MAX_DEPTH = 3;
/** Subdomains that serve the same pages. The rest must still be a host name: `m.me` is one. */
const EQUIVALENT_SUBDOMAIN = /^(?:www|m|mobile|amp)\.(?=[^.]+\.)/;
/** Ends of a path that servers treat like the folder itself. */
const INDEX_PAGE = /\/(?:index\.(?:html?|php|aspx?|jsp|cgi|shtml)|amp)?\/?$/;
/** A fragment that a script uses as a route. Other fragments only point to a passage of the page. */
const ROUTE = /^#(?:[!/@]|-\d)./;

/**
 * Returns a short key for a web address. Equivalent addresses have the same key: with or without `www`, `m`, `https`, a
 * fragment, a final slash or tracking parameters. On the platforms in `platforms.ts`, all addresses of a post or video have the
 * same key. An archived copy has the key of its original. Everything else may distinguish two pages, so it is kept. Returns
 * undefined for anything that is not a web address. Never throws.
 */
export function addressKey(address: string): string | undefined {
  const normalized = normalizedAddress(address);
  return normalized === undefined ? undefined : `@${hash(normalized, 0)}${hash(normalized, 1)}`;
}

/** Whether an address without a scheme, such as `youtu.be/Ab1`, is on one of the platforms. */
export function isOnPlatform(address: string): boolean {
  const host = address.toLowerCase().replace(/\/.*$/s, '').replace(EQUIVALENT_SUBDOMAIN, '');
  return platformOf(host) !== undefined;
}

/** The normalised address that the key is a hash of. Exported for tests. */
export function normalizedAddress(address: string, depth = 0): string | undefined {
  if (depth > MAX_DEPTH || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const host = url.host.replace(/\.$/, '').replace(EQUIVALENT_SUBDOMAIN, '');
  const original = wrappedAddress(host, url);
  if (original !== undefined) return normalizedAddress(original, depth + 1);
  const platform = platformOf(host);
  const canonical = platform?.canonicalOf(percentDecoded(url.pathname), url.searchParams);
  if (canonical !== undefined) return canonical;
  const path = percentDecoded(url.pathname, decodeURI).replace(INDEX_PAGE, '');
  const query = queryOf(url.searchParams, platform?.isNoise);
  const route = ROUTE.test(url.hash) ? percentDecoded(url.hash, decodeURI) : '';
  return (platform ? platform.name + platform.pathOf(path) : host + path) + query + route;
}

/** The parameters that may distinguish pages, sorted by name. */
function queryOf(parameters: URLSearchParams, isNoise: (name: string) => boolean = () => false): string {
  const kept = [...parameters].filter(([name]) => !isTracking(name) && !isNoise(name));
  const query = kept
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&');
  return query && `?${percentDecoded(query, decodeURI)}`;
}

/** A 32-bit FNV-1a hash as seven letters and digits. Two with different seeds are enough for a million addresses. */
function hash(text: string, seed: number): string {
  let state = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return state.toString(36).padStart(7, '0');
}
