import { unescaped } from './unescaped.ts';

// Addresses that carry another one whole: copies in archives, the addresses that sites put before links to count clicks, and
// pages that Google serves for others.

/** Archives that name in the address of a copy what it is a copy of, and how the way to it begins. */
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

/** Pages that lead on to the address in a parameter. */
const REDIRECTS: readonly [host: RegExp, path: RegExp, parameters: string[]][] = [
  [/^lm?\.(?:facebook|instagram)\.com$|^l\.threads\.(?:net|com)$/, /^\/(?:l\.php)?$/, ['u']],
  [/^facebook\.com$/, /^\/(?:l\.php|plugins\/(?:post|video)\.php)$/, ['u', 'href']],
  [/^google\.[a-z.]{2,6}$/, /^\/url$/, ['q', 'url']],
  [/^youtube\.com$/, /^\/(?:redirect|attribution_link)$/, ['q', 'u']],
  [/^out\.reddit\.com$/, /^\//, ['url']],
  [/^vk\.(?:com|ru)$/, /^\/away\.php$/, ['to']],
  [/^duckduckgo\.com$/, /^\/l\/$/, ['uddg']],
];

/** The address that another one carries, or undefined where it carries none. */
export function wrappedAddress(host: string, url: URL): string | undefined {
  for (const [hosts, before] of ARCHIVES) {
    const way = hosts.test(host) ? before.exec(url.pathname) : null;
    if (way) return wholeAddress(url.pathname.slice(way[0].length) + url.search + url.hash, host);
  }
  for (const [hosts, path, parameters] of REDIRECTS) {
    if (!hosts.test(host) || !path.test(url.pathname)) continue;
    const named = parameters.map((name) => url.searchParams.get(name)).find(Boolean);
    if (named) return named.startsWith('/') ? `https://${host}${named}` : wholeAddress(named, host);
  }
  return undefined;
}

/** Archives write addresses with one slash, without a scheme, or as one piece of a path. Nothing for what is none. */
function wholeAddress(carried: string, archive: string): string | undefined {
  if (archive === 'ghostarchive.org') return `https://youtu.be/${carried}`;
  if (/^https?%3a/i.test(carried)) {
    const text = unescaped(carried);
    return text === carried ? undefined : wholeAddress(text, archive);
  }
  const scheme = /^(https?):\/{1,2}/i.exec(carried);
  if (scheme) return `${scheme[1]}://${carried.slice(scheme[0].length)}`;
  return /^[^/?#:]+\.[^/?#:.]{2,}(?:[:/?#]|$)/.test(carried) ? `https://${carried}` : undefined;
}
