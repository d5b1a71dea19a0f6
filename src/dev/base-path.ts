import type { IncomingMessage, ServerResponse } from 'node:http';
import { basePath, type Site } from '../model/site.ts';

/** Whether a site has letters in its base path that Astro's server would compare encoded with decoded, and never find. */
export function isEncoded(site: Pick<Site, 'url'>): boolean {
  return basePath(site).includes('%');
}

/** Lets a server without a base path answer for one. */
export function underBasePath(base: string) {
  return (request: IncomingMessage, _response: ServerResponse, next: () => void): void => {
    if (request.url?.startsWith(base)) request.url = request.url.slice(base.length - 1);
    next();
  };
}
