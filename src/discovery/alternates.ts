import { addressOf } from '../formats/addresses.ts';
import type { Site } from '../model/site.ts';

/** A page in one of its languages, for search engines. */
interface Alternate {
  rel: 'alternate';
  hreflang: string;
  href: string;
}

/** A fact-check in a language. */
interface Version {
  slug: string;
  lang: string;
}

/**
 * Links to all languages of a fact-check, itself included, as Google wants them on each of these pages. There is no
 * `x-default`: that is for a page that lets readers choose. Private languages, such as `de-x-leicht`, are not ones that search
 * engines know.
 */
export function alternatesOf(own: Version, others: readonly Version[], site: Site): Alternate[] {
  const known = [own, ...others].filter(({ lang }) => !/-x-/i.test(lang));
  if (known.length < 2 || !known.includes(own)) return [];
  return known.map(({ slug, lang }) => ({
    rel: 'alternate',
    hreflang: lang,
    href: addressOf(site, `claims/${slug}/`),
  }));
}
