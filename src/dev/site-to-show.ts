import type { Site } from '../model/site.ts';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import { readSite } from '../pipeline/read/read-site.ts';

/** The values of keys that no valid value is known for. */
const PLACEHOLDER: Site = {
  title: 'site.yaml',
  url: 'http://localhost/',
  description: '',
  lang: 'en',
  languages: [],
  publisher: { name: 'site.yaml' },
  verdicts: [...DEFAULT_VERDICTS],
};

/** The site as a preview shows it. If `site.yaml` has errors, invalid keys keep the values of the previous site. */
export function siteToShow(root: string, before: Site = PLACEHOLDER): Site {
  const { site, validKeys } = readSite(root);
  return site ?? { ...before, ...validKeys };
}
