import type { IncomingMessage, ServerResponse } from 'node:http';
import { basePath, type Site } from '../model/site.ts';

/** Whether the base path contains encoded characters: Astro's server compares them with decoded ones and finds no page. */
export function isEncoded(site: Pick<Site, 'url'>): boolean {
  return basePath(site).includes('%');
}

/** Makes a server without a base path serve one. */
export function underBasePath(base: string) {
  return (request: IncomingMessage, _response: ServerResponse, next: () => void): void => {
    if (request.url?.startsWith(base)) request.url = request.url.slice(base.length - 1);
    next();
  };
}
