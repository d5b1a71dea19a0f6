import type { Logo } from '../model/identity.ts';
import { basePath, type Site } from '../model/site.ts';

/**
 * The site with the address of its logo for structured data, unless `site.yaml` gives one. It is the logo for light paper: Google
 * shows logos on white.
 */
export function siteWithLogo(site: Site, logo: Logo | undefined): Site {
  if (!logo || site.publisher.logo !== undefined) return site;
  const address = new URL(basePath(site) + logo.light.path, site.url).href;
  return { ...site, publisher: { ...site.publisher, logo: address } };
}
