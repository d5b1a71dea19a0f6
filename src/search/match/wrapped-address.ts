import { percentDecoded } from './percent-decode.ts';

// Addresses that contain another one: copies in archives, redirects that sites put in front of links to count clicks, and pages
// that Google serves for others.

/** Archives whose addresses contain the original address, and what precedes it in the path. */
const ARCHIVES: readonly [host: RegExp, before: RegExp][] = [
  [/^(?:web|wayback)\.archive\.org$|^archive\.org$/, /^\/(?:web|save)\/(?:(?:\d{1,14}(?:[a-z]{2}_)?|\*)\/)?/],
  [/^archive\.(?:today|ph|is|md|vn|li|fo)$/, /^\/(?:\d{4}[\d.-]{0,15}|newest|oldest|timegate|o\/\w+)\/|^\/(?=https?:)/],
  [/^arquivo\.pt$/, /^\/(?:wayback|noFrame\/replay)\/\d{4,14}(?:[a-z]{2}_)?\//],
  [
    /^wayback\.archive-it\.org$|^webarchive\.(?:loc\.gov|org\.uk|nationalarchives\.gov\.uk)$/,
    /^\/[\w-]+\/(?:[\w-]+\/)?\d{4,14}(?:[a-z]{2}_)?\//,
  ],
  [/^ghostarchive\.org$/, /^\/varchive\/(?=[\w-]{11}$)/],
  [/^google\.[a-z.]{2,6}$/, /^\/amp\/(?:s\/)?/],
  [/^[\w-]+\.cdn\.ampproject\.org$/, /^\/[a-z]\/(?:s\/)?/],
];

/** Pages that redirect to the address in one of their parameters. */
const REDIRECTS: readonly [host: RegExp, path: RegExp, parameters: string[]][] = [
  [/^lm?\.(?:facebook|instagram)\.com$|^l\.threads\.(?:net|com)$/, /^\/(?:l\.php)?$/, ['u']],
  [/^facebook\.com$/, /^\/(?:l\.php|plugins\/(?:post|video)\.php)$/, ['u', 'href']],
  [/^google\.[a-z.]{2,6}$/, /^\/url$/, ['q', 'url']],
  [/^youtube\.com$/, /^\/(?:redirect|attribution_link)$/, ['q', 'u']],
  [/^out\.reddit\.com$/, /^\//, ['url']],
  [/^vk\.(?:com|ru)$/, /^\/away\.php$/, ['to']],
  [/^duckduckgo\.com$/, /^\/l\/$/, ['uddg']],
];

/** The address that another one contains, or undefined if there is none. */
export function wrappedAddress(host: string, url: URL): string | undefined {
  for (const [hosts, before] of ARCHIVES) {
    const prefix = hosts.test(host) ? before.exec(url.pathname) : null;
    if (prefix) return wholeAddress(url.pathname.slice(prefix[0].length) + url.search + url.hash, host);
  }
  for (const [hosts, path, parameters] of REDIRECTS) {
    if (!hosts.test(host) || !path.test(url.pathname)) continue;
    const target = parameters.map((name) => url.searchParams.get(name)).find(Boolean);
    if (target) return target.startsWith('/') ? `https://${host}${target}` : wholeAddress(target, host);
  }
  return undefined;
}

/**
 * Completes an address that an archive wrote with one slash, without a scheme or percent-encoded. Undefined if it is not an
 * address.
 */
function wholeAddress(contained: string, archive: string): string | undefined {
  if (archive === 'ghostarchive.org') return `https://youtu.be/${contained}`;
  if (/^https?%3a/i.test(contained)) {
    const text = percentDecoded(contained);
    return text === contained ? undefined : wholeAddress(text, archive);
  }
  const scheme = /^(https?):\/{1,2}/i.exec(contained);
  if (scheme) return `${scheme[1]}://${contained.slice(scheme[0].length)}`;
  return /^[^/?#:]+\.[^/?#:.]{2,}(?:[:/?#]|$)/.test(contained) ? `https://${contained}` : undefined;
}
