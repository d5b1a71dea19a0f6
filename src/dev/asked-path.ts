import type { IncomingMessage } from 'node:http';
import { basePath, type Site } from '../model/site.ts';
import { decoded } from '../model/site-path.ts';

/** The path below the site that a request asks for, decoded; undefined if it is malformed or outside the base path. */
export function askedPath(
  { originalUrl, url = '' }: IncomingMessage & { originalUrl?: string },
  site: Pick<Site, 'url'>,
): string | undefined {
  // Astro's server removes the base path from `url`.
  const address = decoded((originalUrl ?? url).replace(/[?#].*$/s, ''));
  const base = decodeURI(basePath(site));
  return address?.startsWith(base) ? address.slice(base.length) : undefined;
}
