import { posix } from 'node:path';
import { decoded } from '../pipeline/folder/page-address.ts';
import type { MadeClaim } from './make-claim.ts';
import { withLinks } from './markdown-text.ts';

/** A claim of theirs, and how a text links to it now. */
interface Moved {
  claim: MadeClaim;
  address: string;
}

/** Claims that are written, and those of theirs that are there already. */
export function movedClaims(written: readonly MadeClaim[], there: readonly MadeClaim[]): Moved[] {
  return [
    ...written.map((claim) => ({ claim, address: `${claim.slug}.md` })),
    ...there.map((claim) => ({ claim, address: `/claims/${claim.slug}/` })),
  ];
}

/**
 * Claims whose links to one another, by file or by the address that the old site has for it, lead to where these are now. An address
 * that two have leads to neither: the link stays as it is, and is judged as any other.
 */
export function withNewLinks(
  claims: readonly MadeClaim[],
  moved: readonly Moved[],
  site: string | undefined,
): MadeClaim[] {
  const byFile = new Map(moved.map(({ claim, address }) => [claim.source.path, address]));
  const byOldAddress = addressesIn(moved, site);
  return claims.map((claim) => {
    const body = withLinks(claim.body, (url) => {
      const [path = '', rest = ''] = url.split(/(?=[?#])(.*)$/s);
      const file = decoded(posix.join(posix.dirname(claim.source.path), path)) ?? '';
      const old = pathOnSite(path, site);
      const address = old === undefined ? byFile.get(file) : byOldAddress.get(old);
      return address === undefined ? undefined : address + rest.replace(/^[^#]*/s, '');
    });
    return body === claim.body ? claim : { ...claim, body };
  });
}

function addressesIn(moved: readonly Moved[], site: string | undefined): Map<string, string> {
  const pairs = moved.flatMap(({ claim, address }) =>
    claim.addresses.flatMap((old) => {
      const path = pathOnSite(/^(?:\/|https?:)/i.test(old) ? old : `/${old}`, site);
      return path === undefined ? [] : [[path, address] as const];
    }),
  );
  const all = Map.groupBy(pairs, ([path]) => path);
  return new Map([...all.values()].flatMap((found) => (new Set(found.map(([, to]) => to)).size === 1 ? found : [])));
}

/** The path of an address of the old site, with or without its host; undefined for any other address. */
function pathOnSite(address: string, site = 'https://old-site.invalid'): string | undefined {
  if (!/^(?:\/(?!\/)|https?:)/i.test(address) || !URL.canParse(address, site)) return undefined;
  const { host, pathname } = new URL(address, site);
  if (host !== new URL(site).host) return undefined;
  return decoded(pathname)
    ?.normalize('NFC')
    .replace(/(?:\/index)?(?:\.html)?\/?$/, '');
}
