import { posix } from 'node:path';
import { decoded } from '../model/site-path.ts';
import type { ConvertedClaim } from './convert-claim.ts';
import { replaceLinks } from './markdown.ts';

/** A claim of the old site, and the address for links to it. */
interface LinkTarget {
  claim: ConvertedClaim;
  address: string;
}

/** The addresses of claims that will be written, and of claims that the content folder already has. */
export function linkTargets(written: readonly ConvertedClaim[], existing: readonly ConvertedClaim[]): LinkTarget[] {
  return [
    ...written.map((claim) => ({ claim, address: `${claim.slug}.md` })),
    ...existing.map((claim) => ({ claim, address: `/claims/${claim.slug}/` })),
  ];
}

/**
 * Changes links between claims, to their old files or addresses, to the new addresses. A link to an address that two claims share
 * stays the same.
 */
export function withNewLinks(
  claims: readonly ConvertedClaim[],
  targets: readonly LinkTarget[],
  site: string | undefined,
): ConvertedClaim[] {
  const byFile = new Map(targets.map(({ claim, address }) => [claim.source.path, address]));
  const byOldAddress = addressesIn(targets, site);
  return claims.map((claim) => {
    const body = replaceLinks(claim.body, (url) => {
      const [path = '', rest = ''] = url.split(/(?=[?#])(.*)$/s);
      const file = decoded(posix.join(posix.dirname(claim.source.path), path)) ?? '';
      const old = pathOnSite(path, site);
      const address = old === undefined ? byFile.get(file) : byOldAddress.get(old);
      return address === undefined ? undefined : address + rest.replace(/^[^#]*/s, '');
    });
    return body === claim.body ? claim : { ...claim, body };
  });
}

function addressesIn(targets: readonly LinkTarget[], site: string | undefined): Map<string, string> {
  const pairs = targets.flatMap(({ claim, address }) =>
    claim.addresses.flatMap((old) => {
      const path = pathOnSite(/^(?:\/|https?:)/i.test(old) ? old : `/${old}`, site);
      return path === undefined ? [] : [[path, address] as const];
    }),
  );
  const all = Map.groupBy(pairs, ([path]) => path);
  return new Map([...all.values()].flatMap((found) => (new Set(found.map(([, to]) => to)).size === 1 ? found : [])));
}

/** The path of an address on the old site, with or without its host; undefined for any other address. */
function pathOnSite(address: string, site = 'https://old-site.invalid'): string | undefined {
  if (!/^(?:\/(?!\/)|https?:)/i.test(address) || !URL.canParse(address, site)) return undefined;
  const { host, pathname } = new URL(address, site);
  if (host !== new URL(site).host) return undefined;
  return decoded(pathname)
    ?.normalize('NFC')
    .replace(/(?:\/index)?(?:\.html)?\/?$/, '');
}

/**
 * Sets `related` to the next claims of the same group, at most `most`; after the last comes the first. Related claims link to
 * each other in both directions, so all claims of a group can be reached.
 */
export function withRelated(claims: readonly ConvertedClaim[], most: number): ConvertedClaim[] {
  const groups = new Map<string, string[]>();
  for (const claim of claims)
    for (const name of claim.group) groups.set(name, [...(groups.get(name) ?? []), claim.slug]);
  return claims.map((claim) => {
    const next = new Set(claim.group.flatMap((name) => slugsAfter(claim.slug, groups.get(name) ?? [], most)));
    return next.size > 0 ? { ...claim, data: { ...claim.data, related: [...next].slice(0, most) } } : claim;
  });
}

function slugsAfter(slug: string, slugs: readonly string[], most: number): string[] {
  const place = slugs.indexOf(slug);
  return [...slugs.slice(place + 1), ...slugs.slice(0, place)].slice(0, most);
}
