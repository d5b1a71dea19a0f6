import { basePath, type Site } from '../model/site.ts';

/** A path of the site for a link, base path first: `/facts/claims/`. */
export function pathOf(site: Pick<Site, 'url'>, path: string): string {
  return basePath(site) + encodeURI(path);
}

/** The full address of a path of the site. */
export function addressOf(site: Pick<Site, 'url'>, path: string): string {
  return new URL(pathOf(site, path), site.url).href;
}
