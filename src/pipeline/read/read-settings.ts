import type { SiteContext } from '../rules/rule.ts';

/** What reading a file depends on in `site.yaml`, as plain data for workers. */
export interface ReadSettings extends SiteContext {
  /** The base path. */
  base: string;
  /** The address of the site; empty if it is unknown. */
  url: string;
}
