import { decoded } from '../model/site-path.ts';

/**
 * The slug that a slug, a path or an address of a fact-check names; undefined for an address on another host. Everything after
 * the slug is ignored, as are the query and the fragment.
 */
export function slugOf(typed: string, site: string): string | undefined {
  const asked = typed.trim();
  const isAddress = /^https?:\/\//i.test(asked);
  if (isAddress && !isOnSite(asked, site)) return undefined;
  const path = decoded(isAddress ? new URL(asked).pathname : asked.replace(/[?#].*$/s, ''))?.normalize('NFC');
  const slug = /(?:^|\/)claims\/([^/]+)/.exec(path ?? '')?.[1] ?? path;
  return slug?.replace(/\.json$/, '').replaceAll('/', '');
}

function isOnSite(address: string, site: string): boolean {
  const hosts = [address, site].map((one) => (URL.canParse(one) ? bare(new URL(one).host) : undefined));
  return hosts[0] !== undefined && hosts[0] === hosts[1];
}

function bare(host: string): string {
  return host.replace(/^www\./, '');
}
