import type { Site } from '../model/site.ts';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import { readSite } from '../pipeline/read/read-site.ts';

/** What a site is shown as of which nothing sound is known. */
const UNKNOWN: Site = {
  title: 'site.yaml',
  url: 'http://localhost/',
  description: '',
  lang: 'en',
  languages: [],
  publisher: { name: 'site.yaml' },
  verdicts: [...DEFAULT_VERDICTS],
};

/**
 * The site as a preview shows it. While `site.yaml` has an error, that is what is sound in it, and for the rest the site as it
 * was before.
 */
export function siteToShow(root: string, before: Site = UNKNOWN): Site {
  const { site, sound } = readSite(root);
  return site ?? { ...before, ...sound };
}
