import { INTERFACE_LANGUAGES, isTranslated, languageName } from '../../i18n/index.ts';
import type { Rule, SiteContext } from './rule.ts';
import { added, changedSite } from './valid-folder.ts';

/** A rule about the language of a claim, dossier or page. */
export interface LanguageRule extends Rule {
  /** The problem with the language; undefined if there is none. */
  check(lang: string, site: Pick<SiteContext, 'lang' | 'languages'>): string | undefined;
}

const ALL_SPOKEN = INTERFACE_LANGUAGES.map((tag) => `\`${tag}\` (${languageName(tag, 'en')})`).join(', ');

/** Rules about the languages of claims, dossiers and pages. */
export const OF_LANGUAGES = {
  'unlisted-language': {
    level: 'error',
    demands:
      'If `site.yaml` lists `languages`, every claim, dossier and page must be in one of them or in the language of the site. A listed language includes its regions: `pt` allows `pt-BR`.',
    fix: 'Correct the tag, or add the language to `languages` in `site.yaml`.',
    fails: { ...changedSite('lang: en\n', 'lang: en\nlanguages: [en, es]\n'), ...added('lang: ar') },
    passes: { ...changedSite('lang: en\n', 'lang: en\nlanguages: [es]\n'), ...added('lang: es-MX') },
    check(lang, site) {
      const allowed = [...new Set([site.lang, ...site.languages])];
      if (site.languages.length === 0 || allowed.some((range) => covers(range, lang))) return undefined;
      const near = allowed.find((tag) => tag.split('-')[0] === lang.split('-')[0]);
      const hint = near === undefined ? '' : `; did you mean \`${near}\`?`;
      return `Unexpected language \`${lang}\`, expected a language of the site: ${allowed.map((tag) => `\`${tag}\``).join(', ')}${hint}`;
    },
  },
  'interface-language': {
    level: 'warning',
    demands:
      'The site has labels such as “Sources” and “Published” in each language of its interface. A page in any other language shows them in the language of the site, or in English. A language named in `site.yaml` is reported there once, and not in every file.',
    fix: 'Ignore this if it is intended. To add a language, copy the folder `src/i18n/en`, translate its files, and add it to `src/i18n/index.ts`.',
    fails: added('lang: it'),
    passes: added('lang: de-AT'),
    check(lang, site) {
      const isNamed = [site.lang, ...site.languages].some((range) => covers(range, lang));
      return isNamed ? undefined : noInterface(lang, site.lang);
    },
  },
} satisfies Record<string, LanguageRule>;

/** The message about a language that the interface lacks; undefined for one that it has. */
export function noInterface(lang: string, siteLanguage: string): string | undefined {
  if (isTranslated(lang)) return undefined;
  const instead = isTranslated(siteLanguage) ? siteLanguage : 'en';
  return `No interface in \`${lang}\` (${languageName(lang, 'en')}): page labels will be in \`${instead}\` (${languageName(instead, 'en')}); expected one of ${ALL_SPOKEN}`;
}

/** Whether a tag is another one or one of its regions and scripts, as `pt` covers `pt-BR` (RFC 4647, basic filtering). */
function covers(range: string, tag: string): boolean {
  return tag === range || tag.startsWith(`${range}-`);
}
