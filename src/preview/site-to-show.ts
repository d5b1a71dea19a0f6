import { VFile } from 'vfile';
import { type Site, siteSchema } from '../model/site.ts';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import { readYaml } from '../pipeline/front-matter.ts';
import { readSite } from '../pipeline/read-site.ts';

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
  const { site, file } = readSite(root);
  return site ?? { ...before, ...soundKeys(String(file)) };
}

function soundKeys(text: string): Partial<Site> {
  const data = readYaml(new VFile({ value: text }))?.data;
  if (typeof data !== 'object' || data === null) return {};
  const given = new Map(Object.entries(data));
  const sound = Object.entries(siteSchema.shape).flatMap(([key, schema]) => {
    const result = schema.safeParse(given.get(key));
    return given.has(key) && result.success ? [[key, result.data]] : [];
  });
  return Object.fromEntries(sound) as Partial<Site>;
}
