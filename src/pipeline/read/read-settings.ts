import type { SiteContext } from '../rules/rule.ts';

/** What reading one file needs to know of the site. Plain data, so that it can go to a worker. */
export interface ReadSettings extends SiteContext {
  base: string;
  /** The address of the site; empty where it is not known. */
  url: string;
}
