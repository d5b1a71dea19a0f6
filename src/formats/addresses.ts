import { basePath, type Site } from '../model/site.ts';

/** A path on the site for a link, starting with the base path: `/facts/claims/`. */
export function pathOf(site: Pick<Site, 'url'>, path: string): string {
  return basePath(site) + encodeURI(path);
}

/** The full address of a path on the site. */
export function addressOf(site: Pick<Site, 'url'>, path: string): string {
  return new URL(pathOf(site, path), site.url).href;
}
