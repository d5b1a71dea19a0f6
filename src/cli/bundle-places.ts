import type { Places } from '../engine/bundle.ts';
import { basePath, type Site } from '../model/site.ts';
import { bundlesFolder, projectRoot } from '../pipeline/folder/project.ts';

/** Where the pages are compiled and kept. `work` is a folder for this build alone. */
export function bundlePlaces(work: string, site: Pick<Site, 'url'>): Places {
  const address = { site: new URL(site.url).origin, base: decodeURI(basePath(site)) };
  return { root: projectRoot, folder: bundlesFolder, work, ...address };
}
